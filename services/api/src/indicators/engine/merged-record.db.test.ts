import { afterAll, beforeAll, expect, it } from "vitest";
import { competenceLinks, enrolmentLinks, supportLinks } from "./links.sql.ts";
import { mergedRecords } from "./merged-record.sql.ts";
import { makeUpPeople } from "./testing/made-up-people.ts";
import { oracleLinks, oracleRows } from "./testing/oracle.ts";
import { openPeopleDatabase, type PeopleDatabase } from "./testing/people-database.ts";

const DAYS = ["2020-02-29", "2020-08-31", "2021-02-28", "2022-12-31"];
const people = makeUpPeople(3000, 1);
let database: PeopleDatabase;

beforeAll(async () => {
  database = await openPeopleDatabase();
  await database.hold(people);
});
afterAll(() => database.close());

const differing = (found: readonly object[], expected: readonly object[]) =>
  found.flatMap((row, at) => (JSON.stringify(row) === JSON.stringify(expected[at]) ? [] : [{ row, at }]));

it.each(DAYS)("On %s three thousand made-up people have the records that the rules give them", async (asOf) => {
  const found = await database.rows(`${mergedRecords("$1::date")} order by 1, 2`, asOf);
  const expected = oracleRows(people, asOf);
  expect(found).toHaveLength(expected.length);
  const [different] = differing(found, expected);
  if (different) {
    const { row, at } = different;
    expect(row, JSON.stringify(people[Number(expected[at]?.["participant_id"]?.toString().slice(-6)) - 1])).toEqual(
      expected[at],
    );
  }
});

it.each(DAYS)("On %s their links are those of their records", async (asOf) => {
  const expected = oracleLinks(people, asOf);
  const found = {
    enrolment: await database.rows(
      `select participant_id, project_code, pathway_code, credits_earned, credits_planned
       from (${enrolmentLinks("$1::date")}) l order by 1, 2, 3`,
      asOf,
    ),
    competence: await database.rows(`${competenceLinks("$1::date")} order by 1, 2, 3`, asOf),
    support: await database.rows(
      `select participant_id, project_code, support_practice_code, support_minutes, support_sessions
       from (${supportLinks("$1::date")}) l order by 1, 2, 3`,
      asOf,
    ),
  };
  expect(found.enrolment.length).toBeGreaterThan(100);
  expect(found).toEqual(expected);
});

it.each([
  ["release_row", mergedRecords],
  ["release_enrolment", enrolmentLinks],
  ["release_competence", competenceLinks],
  ["release_support", supportLinks],
])("The columns of %s are those that are computed, in their order and of their types", async (table, select) => {
  const shape = (relation: string) =>
    `select attname, atttypid::regtype::text as type from pg_attribute
     where attrelid = '${relation}'::regclass and attnum > 0 and not attisdropped and attname <> 'release_id' order by attnum`;
  await database.rows(`create temp table computed as select * from (${select("current_date")}) c limit 0`, "");
  const computed = await database.rows(shape("computed"), "");
  await database.rows("drop table computed", "");
  expect(computed).toEqual(await database.rows(shape(`statistics.${table}`), ""));
});

it("Among them everything counts that can be counted, and nothing counts everybody but the count of everybody", () => {
  const rows = oracleRows(people, "2022-12-31");
  const flags = Object.entries(rows[0] ?? {}).flatMap(([column, value]) =>
    typeof value === "boolean" ? [column] : [],
  );
  const rare = flags.filter((column) => rows.filter((row) => row[column] === true).length < 10);
  const always = flags.filter((column) => rows.every((row) => row[column] === true));
  expect({ flags: flags.length, rare, always }).toEqual({ flags: 51, rare: [], always: ["eeco01"] });
});

it("A restriction from outside leaves the number of a person's records as it is", async () => {
  const asOf = "2022-12-31";
  const [all] = await database.rows(
    `select sum(records) as n from (${mergedRecords("$1::date")}) m where city_code = '049'`,
    asOf,
  );
  const expected = oracleRows(people, asOf).filter((row) => row["city_code"] === "049");
  expect(Number(all?.["n"])).toBe(expected.reduce((sum, row) => sum + Number(row["records"]), 0));
});
