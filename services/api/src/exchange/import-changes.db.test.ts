import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { ALL_TABLES } from "./tables/all-tables.ts";
import { everything } from "./testing/deliveries.ts";
import { complaints, openTestExchange, type TestExchange } from "./testing/exchange.ts";

let exchange: TestExchange;
beforeAll(async () => {
  exchange = await openTestExchange();
});
afterAll(() => exchange.close());
beforeEach(async () => {
  await exchange.ask(`truncate ${ALL_TABLES.map(({ table }) => table).join(", ")}, participant_ref cascade`);
  await exchange.deliver(
    everything({ "cities.csv": [{}, { code: "091" }], "pathway_cities.csv": [{}, { city_code: "091" }] }),
  );
});

const PEOPLE_WITH_CITY = [
  "participation",
  "sensitive_answers",
  "enrolment",
  "credit_record",
  "support_session",
  "event",
  "follow_up",
];
const citiesOfRows = async () => {
  const rows = await exchange.ask(
    PEOPLE_WITH_CITY.map((table) => `select city_code from ${table}`).join(" union all "),
  );
  return rows.map((row) => row["city_code"]);
};

it("A delivery may bring follow-ups alone", async () => {
  const report = await exchange.deliver({
    "follow_ups.csv": [{ follow_up_ref: "F-2", kind: "LEAVING", observed_on: "2021-06-15" }],
  });
  expect(report).toMatchObject({ outcome: "applied", changes: [{ table: "follow_up", inserted: 1 }] });
  const [row] =
    await exchange.ask(`select count(distinct participant_id)::int as persons, count(distinct participation_id)::int as
    episodes, count(distinct city_code)::int as cities, count(*)::int as rows from follow_up`);
  expect(row).toEqual({ persons: 1, episodes: 1, cities: 1, rows: 2 });
});

it("A delivery may bring credit records alone", async () => {
  const report = await exchange.deliver({ "credit_records.csv": [{}, { credit_record_ref: "C-2" }] });
  expect(report.changes).toEqual([{ table: "credit_record", inserted: 1, updated: 0, unchanged: 1 }]);
});

it("Rows about somebody whom nobody knows are refused", async () => {
  const report = await exchange.deliver({
    "follow_ups.csv": [{ participant_ref: "NOBODY" }],
    "credit_records.csv": [{ enrolment_ref: "NONE" }],
  });
  expect(complaints(report)).toEqual([
    "REFERENCE error credit_records.csv enrolment_ref 2",
    "REFERENCE error follow_ups.csv participant_ref 2",
  ]);
});

it("Rows that are not delivered follow their participation to another city", async () => {
  const report = await exchange.deliver({
    "participations.csv": [{ city_code: "091" }],
    "events.csv": [{ type: "EDUCATION" }],
  });
  expect(await citiesOfRows()).toEqual(PEOPLE_WITH_CITY.map(() => "091"));
  expect(report.changes.map(({ table, updated }) => `${table} ${updated}`).sort()).toEqual(
    PEOPLE_WITH_CITY.map((table) => `${table} 1`).sort(),
  );
});

it("Credits follow an enrolment that moves to a participation in another city", async () => {
  await exchange.deliver({
    "participations.csv": [{ participation_ref: "OTHER", city_code: "091", exit_date: "", exit_reason: "" }],
  });
  await exchange.deliver({ "enrolments.csv": [{ participation_ref: "OTHER" }] });
  expect(await exchange.ask("select city_code from credit_record")).toEqual([{ city_code: "091" }]);
});

it("A participation cannot change so that what hangs on it lies outside", async () => {
  const report = await exchange.deliver({
    "participations.csv": [{ entry_date: "2020-10-02", exit_date: "2021-05-01" }],
  });
  expect(complaints(report)).toEqual([
    "ENROLMENT_WITHIN error participations.csv entry_date 2",
    "ENROLMENT_WITHIN error participations.csv exit_date 2",
    "SESSION_WITHIN error participations.csv entry_date 2",
    "V11 warning participations.csv exit_date 2",
  ]);
  expect(report.problems[0]?.wrong).toMatch(/^enrolment P-1001-1-A in the database: /);
});

it("A participation can change together with what hangs on it", async () => {
  const report = await exchange.deliver({
    "participations.csv": [{ entry_date: "2020-10-02" }],
    "enrolments.csv": [{ started_on: "2020-10-02" }],
    "support_sessions.csv": [{ held_on: "2020-10-02" }],
  });
  expect(report).toMatchObject({ outcome: "applied", errors: 0 });
});

it("An exit cannot be taken back while there are follow-ups", async () => {
  const report = await exchange.deliver({ "participations.csv": [{ exit_date: "", exit_reason: "" }] });
  expect(complaints(report)).toEqual(["V04 error participations.csv exit_date 2"]);
});

it("An enrolment cannot begin after its credits", async () => {
  const report = await exchange.deliver({ "enrolments.csv": [{ started_on: "2021-01-01" }] });
  expect(complaints(report)).toEqual(["CREDIT_DATE error enrolments.csv started_on 2"]);
});

it("A participation overlaps with one in the database", async () => {
  const report = await exchange.deliver({
    "participations.csv": [{ participation_ref: "SECOND", entry_date: "2021-05-01", exit_date: "", exit_reason: "" }],
  });
  expect(complaints(report)).toEqual(["V12 warning participations.csv entry_date 2"]);
});

it("A second follow-up of a kind is found in the database", async () => {
  const report = await exchange.deliver({ "follow_ups.csv": [{ follow_up_ref: "F-2" }] });
  expect(complaints(report)).toEqual(["FOLLOW_UP_ONCE error follow_ups.csv kind 2"]);
});

it("Targets can change places, business ids owners", async () => {
  await exchange.deliver({
    "targets.csv": [
      { code: "T-1", position: "11" },
      { code: "T-2", position: "12" },
    ],
    "organisations.csv": [
      { code: "A", business_id: "1111111-1" },
      { code: "B", business_id: "2222222-2" },
    ],
  });
  const report = await exchange.deliver({
    "targets.csv": [
      { code: "T-1", position: "12" },
      { code: "T-2", position: "11" },
    ],
    "organisations.csv": [
      { code: "A", business_id: "2222222-2" },
      { code: "B", business_id: "1111111-1" },
    ],
  });
  expect(report.changes).toEqual([
    { table: "organisation", inserted: 0, updated: 2, unchanged: 0 },
    { table: "target", inserted: 0, updated: 2, unchanged: 0 },
  ]);
  expect(await exchange.ask("select code, position from target where code like 'T-%' order by code")).toEqual([
    { code: "T-1", position: 12 },
    { code: "T-2", position: 11 },
  ]);
});

it("An organisation may stand before the one it is a part of", async () => {
  const report = await exchange.deliver({
    "organisations.csv": [
      { code: "PART", parent_code: "WHOLE", business_id: "" },
      { code: "WHOLE", business_id: "" },
    ],
  });
  expect(report).toMatchObject({ outcome: "applied", changes: [{ inserted: 2 }] });
});
