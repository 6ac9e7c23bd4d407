import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AgeBand, ageBandOn, completedYears } from "./age.rules.ts";

const day = (text: string) => new Date(`${text}T00:00:00Z`);

describe("age in completed years", () => {
  it.each([
    ["1996-05-10", "2021-05-09", 24],
    ["1996-05-10", "2021-05-10", 25],
    ["1996-05-10", "2021-04-30", 24],
    ["1996-05-10", "2021-06-01", 25],
    ["2021-03-01", "2021-03-01", 0],
  ])("born %s is on %s %i", (birth, on, years) => {
    expect(completedYears(day(birth), day(on))).toBe(years);
  });

  it.each([
    ["2021-02-28", 20],
    ["2021-03-01", 21],
    ["2024-02-28", 23],
    ["2024-02-29", 24],
    ["2100-02-28", 99],
  ])("born on 29 February 2000 is on %s %i", (on, years) => {
    expect(completedYears(day("2000-02-29"), day(on))).toBe(years);
  });

  it("grows by one a year and never shrinks", () => {
    const days = fc.date({ min: day("1900-01-01"), max: day("2100-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, days, (birth, on) => {
        const next = new Date(on.getTime() + 86_400_000);
        const grown = completedYears(birth, next) - completedYears(birth, on);
        expect([0, 1]).toContain(grown);
      }),
    );
  });
});

describe("the age band", () => {
  it.each<[string, AgeBand]>([
    ["2003-03-02", "AGE_0_17"],
    ["2003-03-01", "AGE_18_24"],
    ["1996-03-02", "AGE_18_24"],
    ["1996-03-01", "AGE_25_29"],
    ["1991-03-02", "AGE_25_29"],
    ["1991-03-01", "AGE_30_54"],
    ["1966-03-02", "AGE_30_54"],
    ["1966-03-01", "AGE_55_PLUS"],
    ["1901-01-01", "AGE_55_PLUS"],
  ])("on 1 March 2021 of one born %s is %s", (birth, band) => {
    expect(ageBandOn(day("2021-03-01"), day(birth))).toBe(band);
  });

  it("is unknown where the birth date is", () => {
    expect(ageBandOn(day("2021-03-01"), null)).toBeNull();
  });

  it("is unknown before birth", () => {
    expect(ageBandOn(day("2021-03-01"), day("2021-03-02"))).toBeNull();
  });
});
