import { describe, expect, it } from "vitest";
import { decimalsOf, roleOf, unitOf } from "./reading.ts";

const hours = { fi: "tuntia", sv: "timmar", en: "hours" };
const persons = { fi: "henkilöä", sv: "personer", en: "persons" };

describe("the unit of figures", () => {
  it("is persons for indicators, and the amount's own for amounts", () => {
    expect(unitOf("CO01", persons, "COUNT")).toEqual({ code: "PS", title: persons });
    expect(unitOf("supportHours", hours, "SUM")).toEqual({ code: "HOURS", title: hours });
  });

  it("is percent for shares", () => {
    expect(unitOf("CO01", persons, "SHARE")).toMatchObject({ code: "PT", title: { sv: "procent" } });
  });

  it("is told per person for means", () => {
    const { code, title } = unitOf("supportHours", hours, "MEAN");
    expect([code, title.fi]).toEqual(["HOURS_PER_PS", "tuntia henkilöä kohti"]);
  });
});

describe("decimals", () => {
  it("are none for protected counts and sums, one for their shares and means", () => {
    expect((["COUNT", "SUM", "SHARE", "MEAN"] as const).map((one) => decimalsOf(one, true))).toEqual([0, 0, 1, 1]);
  });

  it("are three for whatever is exact and no count", () => {
    expect((["COUNT", "SUM", "SHARE", "MEAN"] as const).map((one) => decimalsOf(one, false))).toEqual([0, 3, 3, 3]);
  });
});

describe("a dimension", () => {
  it.each([
    ["city", "geo"],
    ["entryYear", "time"],
    ["exitMonth", "time"],
    ["gender", "classification"],
    ["exitReason", "classification"],
  ])("%s is read as %s", (code, role) => {
    expect(roleOf(code)).toBe(role);
  });
});
