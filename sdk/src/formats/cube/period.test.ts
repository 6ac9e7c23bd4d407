import { describe, expect, it } from "vitest";
import { boundsOf, granularityOf } from "./period.ts";

describe("a period", () => {
  it.each([
    ["2024", "year", "2024-01-01", "2024-12-31"],
    ["2024-S2", "half", "2024-07-01", "2024-12-31"],
    ["2024-Q1", "quarter", "2024-01-01", "2024-03-31"],
    ["2024-02", "month", "2024-02-01", "2024-02-29"],
    ["2021-W01", "week", "2021-01-04", "2021-01-10"],
    ["2024-12-31", "day", "2024-12-31", "2024-12-31"],
  ] as const)("of %s is a %s from %s to %s", (code, granularity, first, last) => {
    expect(granularityOf([code])).toBe(granularity);
    expect(boundsOf(code, granularity)).toEqual({ start: `${first}T00:00:00Z`, end: `${last}T23:59:59Z` });
  });

  it.each([[["2024", "2024-Q1"]], [["2024", "_T"]], [["2024-13"]], [["2024-Q5"]], [["NONE"]], [[]]])(
    "is none where %j are not periods of one length",
    (codes) => {
      expect(granularityOf(codes)).toBeNull();
    },
  );
});
