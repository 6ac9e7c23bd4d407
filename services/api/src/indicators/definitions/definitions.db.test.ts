import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mergedRecords } from "../engine/merged-record.sql.ts";
import { makeUpPeople } from "../engine/testing/made-up-people.ts";
import { openPeopleDatabase, type PeopleDatabase } from "../engine/testing/people-database.ts";
import type { PersonIndicator } from "../indicator.ts";
import { INDICATORS, indicatorByCode } from "./catalogue.ts";

const persons = INDICATORS.filter((indicator): indicator is PersonIndicator => indicator.kind === "PERSONS");

/** Where the categories that indicators imply are read, as statistics reads them. */
const GROUPS: Readonly<Record<string, string>> = {
  labourStatus: "labour_status",
  inEducation: "in_education",
  ageBand: "age_band",
  ageGroup:
    "case when age_band in ('AGE_0_17', 'AGE_18_24') then 'AGE_0_24' when age_band = 'AGE_55_PLUS' then age_band end",
  educationGroup:
    "case when education_level in ('0', '1', '2') then 'ISCED_0_2' when education_level in ('3', '4') then 'ISCED_3_4' when education_level <> 'UNKNOWN' then 'ISCED_5_8' end",
  disadvantaged: "disadvantaged",
  outcome: "outcome",
};

let database: PeopleDatabase;
beforeAll(async () => {
  database = await openPeopleDatabase();
  await database.hold(makeUpPeople(4000, 3));
  await database.rows(`create table records as select * from (${mergedRecords("date '2022-12-31'")}) m`, "");
});
afterAll(() => database.close());

const counts = ({ column }: PersonIndicator) => column ?? "true";
const howMany = async (condition: string) => {
  const [row] = await database.rows(`select count(*)::int as n from records where ${condition}`, "");
  return row?.["n"];
};

describe.each(persons.map((indicator) => [indicator.code, indicator] as const))("%s", (_, indicator) => {
  it("counts somebody", async () => {
    expect(await howMany(counts(indicator))).toBeGreaterThan(0);
  });

  it("counts nobody outside its reference population", async () => {
    expect(await howMany(`${counts(indicator)} and (${indicator.population.predicate}) is not true`)).toBe(0);
  });

  it("counts nobody outside what it lies within", async () => {
    for (const code of indicator.within) {
      const wider = indicatorByCode(code);
      if (wider?.kind !== "PERSONS") throw new Error(`${code} counts no people`);
      expect(await howMany(`${counts(indicator)} and not ${counts(wider)}`), code).toBe(0);
    }
  });

  it("counts nobody without the categories it implies", async () => {
    for (const [dimension, category] of Object.entries(indicator.implies)) {
      const found = `coalesce(${GROUPS[dimension]}, '')`;
      expect(await howMany(`${counts(indicator)} and ${found} <> '${category}'`), dimension).toBe(0);
    }
  });
});

it("Every flag of a release's records is an indicator's, and every indicator's column is one", async () => {
  const flags = await database.rows(
    `select attname from pg_attribute where attrelid = 'statistics.release_row'::regclass and atttypid = 'boolean'::regtype
     and attname <> 'digitalents' order by attnum`,
    "",
  );
  expect(persons.flatMap(({ column }) => column ?? [])).toEqual(flags.map((row) => row["attname"]));
});

it("What an indicator lies within or implies, and does not say, is no accident of the data", async () => {
  const silent: string[] = [];
  for (const indicator of persons) {
    for (const wider of persons.filter((each) => each.framework === indicator.framework && each !== indicator)) {
      if (within(indicator, wider.code) || wider.column === null || indicator.column === null) continue;
      if ((await howMany(`${indicator.column} and not ${wider.column}`)) === 0)
        silent.push(`${indicator.code} in ${wider.code}`);
    }
  }
  expect(silent).toEqual([]);
});

const within = (indicator: PersonIndicator, code: string): boolean =>
  indicator.within.some((each) => {
    const wider = indicatorByCode(each);
    return each === code || (wider?.kind === "PERSONS" && within(wider, code));
  });
