import { afterAll, beforeAll, expect, it } from "vitest";
import { VALIDATION_RULES } from "./catalogue.ts";
import { type Damage, type ExampleRelease, openExampleRelease } from "./testing/example-release.ts";

let example: ExampleRelease;
beforeAll(async () => {
  example = await openExampleRelease();
});
afterAll(() => example.close());

const of = (ref: string) =>
  `participant_id = (select participant_id from participant_ref where external_ref = '${ref}')`;
const rows = (change: string, whose = "true"): Damage => ({ rows: `update checked_row set ${change} where ${whose}` });
const NOTHING_RECORDED = "delete from recorded_figure";
const recorded = (value: number, day = "2021-01-01"): Damage => ({
  people: `${NOTHING_RECORDED}; insert into recorded_figure (project_code, indicator_code, observed_on, value, source_fi, source_sv, source_en)
    values ('EXAMPLE-A', 'CO20', '${day}', ${value}, 'x', 'x', 'x')`,
});

it("finds every aggregate rule to hold in the worked example, but the one about numbers that nobody recorded", async () => {
  const { results, failed } = await example.check({ people: NOTHING_RECORDED });
  expect(failed).toEqual({});
  const aggregate = VALIDATION_RULES.filter(({ level }) => level === "AGGREGATE").map(({ id }) => id);
  expect(aggregate.filter((id) => results[id])).toEqual(aggregate.filter((id) => id !== "V30"));
  expect("V30" in results).toBe(false);
});

const facts: readonly (readonly [fact: string, damage: Damage, rule: string, failure: string])[] = [
  ["V20: a gender that is not known", rows("gender = 'UNKNOWN'", of("A01")), "V20", "CO02/F + CO02/M = CO02: 1, 2"],
  ["V20: a third gender in 2014-2020", rows("gender = 'X'", of("A01")), "V20", "CR04/F + CR04/M = CR04: 1, 2"],
  [
    "V20: a gender that is not known by the ESF+",
    rows("gender = 'UNKNOWN'", of("A01")),
    "V20",
    "EECO03/F + EECO03/M + EECO03/X = EECO03: 1, 2",
  ],
  ["V21: somebody without a status", rows("total = false", of("A01")), "V21", "CO01 + CO03 + CO05 = TOTAL: 11, 10"],
  [
    "V21: an incomplete record in the total",
    rows("total = true, co01 = true", of("A10")),
    "V21",
    "ESF_COMPLETE + ESF_INCOMPLETE = ESF_RECORDS: 13, 12",
  ],
  ["V22: more long-term unemployed than unemployed", rows("co02 = true"), "V22", "CO02 <= CO01: 12, 6"],
  ["V22: more inactive out of education than inactive", rows("co04 = true"), "V22", "CO04 <= CO03: 12, 3"],
  ["V23: more people of two ages than people", rows("co06 = true"), "V23", "CO06 + CO07 <= TOTAL: 15, 11"],
  ["V23: more people above 54 without work than above 54", rows("co08 = true"), "V23", "CO08 <= CO07: 12, 3"],
  [
    "V23: more people above 54 without work than without work",
    rows("co08 = true"),
    "V23",
    "CO08 <= CO01 + CO04: 12, 8",
  ],
  ["V24: more people by education than people", rows("co09 = true"), "V24", "CO09 + CO10 + CO11 <= TOTAL: 21, 11"],
  ["V24: a gap that is no ISCED 0", rows("co10 = false"), "V24", "CO09 + CO10 + CO11 + ISCED_0 = TOTAL: 6, 11"],
  ["V25: disadvantaged people whom the total lacks", rows("co15 = true"), "V25", "CO15 <= TOTAL: 12, 11"],
  [
    "V25: disadvantaged people who are not disadvantaged",
    rows("disadvantaged = 'NO'"),
    "V25",
    "CO16 <= DISADVANTAGED: 2, 0",
  ],
  [
    "V25: people disadvantaged in no way",
    rows("disadvantaged = 'YES'"),
    "V25",
    "DISADVANTAGED <= CO15 + CO16 + CO17: 11, 6",
  ],
  ["V26: more job seekers than inactive", rows("cr01 = true"), "V26", "CR01 <= CO03: 12, 3"],
  ["V26: more starting education than out of it", rows("cr02 = true"), "V26", "CR02 <= NOT_IN_EDUCATION: 12, 10"],
  ["V26: more qualified than there are", rows("cr03 = true"), "V26", "CR03 <= TOTAL: 12, 11"],
  ["V26: more finding work than without it", rows("cr04 = true"), "V26", "CR04 <= CO01 + CO03: 12, 9"],
  [
    "V26: more finding or seeking work than without it",
    rows("cr04 = true", "co01 or co03"),
    "V26",
    "CR01 + CR04 <= CO01 + CO03: 11, 9",
  ],
  [
    "V27: more results of the disadvantaged than disadvantaged",
    rows("cr05 = true"),
    "V27",
    "CR05 <= DISADVANTAGED: 12, 6",
  ],
  [
    "V27: more results of the disadvantaged than results",
    rows("cr05 = true"),
    "V27",
    "CR05 <= CR01 + CR02 + CR03 + CR04: 12, 8",
  ],
  ["V28: more in work than without it before", rows("cr06 = true"), "V28", "CR06 <= CO01 + CO03: 12, 9"],
  ["V28: more improved than employed", rows("cr07 = true"), "V28", "CR07 <= CO05: 12, 2"],
  ["V28: more above 54 in work than in work", rows("cr08 = true"), "V28", "CR08 <= CR06: 12, 6"],
  ["V28: more disadvantaged in work than in work", rows("cr09 = true"), "V28", "CR09 <= CR06: 12, 6"],
  ["V29: results of people who take part", rows("exit_month = 'NONE'"), "V29", "CR03 <= LEFT: 2, 0"],
  ["V29: results of people who take part by the ESF+", rows("exit_month = 'NONE'"), "V29", "EECR05 <= LEFT: 6, 0"],
  [
    "V31: somebody in two parts of a group",
    rows("eeco04 = true", of("A01")),
    "V31",
    "EECO02|EECO04 = EECO02 + EECO04: 9, 10",
  ],
  ["V31: somebody in two ages", rows("eeco06 = true", of("A01")), "V31", "EECO06|EECO07 = EECO06 + EECO07: 6, 7"],
  ["V32: more long-term unemployed than unemployed", rows("eeco03 = true"), "V32", "EECO03 <= EECO02: 12, 6"],
  [
    "V32: more of three statuses than people",
    rows("eeco04 = true"),
    "V32",
    "EECO02 + EECO04 + EECO05 <= EECO01: 20, 12",
  ],
  [
    "V32: more finding or seeking work than without it",
    rows("eecr04 = true"),
    "V32",
    "EECR01 + EECR04 <= EECO02 + EECO04: 14, 9",
  ],
];

it.each(facts)("%s breaks the rule in the project and in the release", async (_fact, damage, rule, failure) => {
  const { results, failed } = await example.check(damage);
  expect(results[rule]).toBe(false);
  expect(failed[rule]).toContain(`_T ${failure}`);
  expect(failed[rule]).toContain(`EXAMPLE-A _T ${failure}`);
});

it("compares women and men apart: what evens out over both is found", async () => {
  const moved = "co02 = (gender = 'F')"; // as many long-term unemployed women as women, no man
  const { failed } = await example.check(rows(moved));
  expect(failed["V22"]).toEqual(["F CO02 <= CO01: 6, 2", "EXAMPLE-A F CO02 <= CO01: 6, 2"]);
});

it("compares each project apart: what evens out over the release is found", async () => {
  const { failed } = await example.check({
    rows: `update checked_row set project_code = 'S21969', co02 = true where labour_status = 'EMPLOYED'`,
  });
  expect(failed["V22"]).toEqual([
    "S21969 _T CO02 <= CO01: 2, 0",
    "S21969 F CO02 <= CO01: 1, 0",
    "S21969 M CO02 <= CO01: 1, 0",
  ]);
});

it("V30: a project counts as one", async () => {
  expect((await example.check(recorded(1))).results["V30"]).toBe(true);
});

it("V30: a project does not count as two", async () => {
  const { results, failed } = await example.check(recorded(2));
  expect(results["V30"]).toBe(false);
  expect(failed["V30"]).toEqual(["EXAMPLE-A _T CO20 <= 1: 2, 1"]);
});

it("V30: what is recorded after the day of the release is not known to it", async () => {
  expect((await example.check(recorded(2, "2022-11-01"))).results).not.toHaveProperty("V30");
});

it("checks a release without people: every count is zero, and every comparison holds", async () => {
  const { results, offending } = await example.check({ rows: "delete from checked_row" });
  expect(offending).toEqual({});
  expect(Object.entries(results).filter(([, holds]) => !holds)).toEqual([]);
});
