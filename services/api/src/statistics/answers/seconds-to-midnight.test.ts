import { describe, expect, it } from "vitest";
import { secondsToMidnight } from "./seconds-to-midnight.ts";

describe("the day in Finland", () => {
  it.each([
    ["an ordinary day", "2026-11-23T12:00:00Z", 10 * 3600],
    ["the last second", "2026-11-23T21:59:59Z", 1],
    ["the first second", "2026-11-23T22:00:00Z", 86_400],
    ["the day that loses an hour", "2026-03-28T22:00:00Z", 23 * 3600],
    ["the day that gains an hour", "2026-10-24T21:00:00Z", 25 * 3600],
  ])("has so many seconds left on %s", (_, moment, seconds) => {
    expect(secondsToMidnight(new Date(moment))).toBe(seconds);
  });
});
