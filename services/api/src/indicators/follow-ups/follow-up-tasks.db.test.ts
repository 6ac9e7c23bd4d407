import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { ANNA, seedPeople, uuid } from "../../testing/people-rows.ts";
import { followUpTasks } from "./follow-up-tasks.sql.ts";

const AS_OF = "2022-10-31";

let database: TestDatabase;
let owner: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  owner = new pg.Client(database.settings);
  await owner.connect();
  await seedPeople(owner);
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

/** Anna's follow-ups in S21969 after some change, which is undone: `kind due state`. She left on 30 September 2021. */
async function tasksAfter(change: string, asOf = AS_OF): Promise<string[]> {
  await owner.query("begin");
  try {
    await owner.query(change);
    const { rows } = await owner.query<{ task: string }>(
      `select concat_ws(' ', kind, due_on, state) as task from (${followUpTasks("$1::date")}) t
       where participant_id = $2 and project_code = 'S21969' order by kind`,
      [asOf, ANNA.id],
    );
    return rows.map(({ task }) => task);
  } finally {
    await owner.query("rollback");
  }
}

const followUp = (kind: string, day: string, outcome: string, participation = ANNA.inTurku) => `
  insert into follow_up (participant_id, id, participation_id, organisation_code, external_ref, city_code, kind, observed_on, outcome)
  values ('${ANNA.id}', '${uuid(901)}', '${participation}', 'TURKU', 'NEW', '853', '${kind}', '${day}', '${outcome}');`;
const cameBack = (exit: string) => `
  insert into participation (participant_id, id, organisation_code, external_ref, city_code, project_code, entry_date, exit_date)
  values ('${ANNA.id}', '${uuid(902)}', 'ESPOO', 'AGAIN', '049', 'S21969', '2021-11-15', ${exit});`;
const NOTHING_ON_LEAVING = `delete from event where participant_id = '${ANNA.id}'; delete from follow_up where participant_id = '${ANNA.id}';`;
const ofDay = (day: string) =>
  `${NOTHING_ON_LEAVING} insert into event (participant_id, id, participation_id, organisation_code, external_ref, city_code, type, occurred_on, sequence, self_employed)
   values ('${ANNA.id}', '${uuid(903)}', '${ANNA.inTurku}', 'TURKU', 'NEW', '853', 'EDUCATION', '${day}', 1, false)`;

const KNOWN_ON_LEAVING = "LEAVING 2021-10-28 KNOWN";
const OPEN_ON_LEAVING = "LEAVING 2021-10-28 OPEN";
const OPEN_LATER = "SIX_MONTHS 2022-03-30 OPEN";

const facts: readonly (readonly [fact: string, change: string, tasks: readonly string[]])[] = [
  ["two follow-ups follow on an exit, after 28 days and after six months", "select", [KNOWN_ON_LEAVING, OPEN_LATER]],
  ["without any report both are open", NOTHING_ON_LEAVING, [OPEN_ON_LEAVING, OPEN_LATER]],
  ["education on the 28th day tells the situation on leaving", ofDay("2021-10-28"), [KNOWN_ON_LEAVING, OPEN_LATER]],
  ["education on the 29th day does not", ofDay("2021-10-29"), [OPEN_ON_LEAVING, OPEN_LATER]],
  ["education found before the exit does", ofDay("2021-09-01"), [KNOWN_ON_LEAVING, OPEN_LATER]],
  [
    "a qualification alone does not tell the situation",
    `${ofDay("2021-10-01")}; update event set type = 'QUALIFICATION' where id = '${uuid(903)}'`,
    [OPEN_ON_LEAVING, OPEN_LATER],
  ],
  [
    "a follow-up on leaving tells the situation",
    NOTHING_ON_LEAVING + followUp("LEAVING", "2021-10-20", "INACTIVE"),
    [KNOWN_ON_LEAVING, OPEN_LATER],
  ],
  [
    "who was not reached is not open, and not known",
    NOTHING_ON_LEAVING + followUp("LEAVING", "2021-10-20", "NOT_REACHED"),
    ["LEAVING 2021-10-28 NOT_REACHED", OPEN_LATER],
  ],
  [
    "the situation after six months is known from that day on",
    followUp("SIX_MONTHS", "2022-03-30", "SEEKING"),
    [KNOWN_ON_LEAVING, "SIX_MONTHS 2022-03-30 KNOWN"],
  ],
  ["a day earlier is too early", followUp("SIX_MONTHS", "2022-03-29", "SEEKING"), [KNOWN_ON_LEAVING, OPEN_LATER]],
  [
    "who is not reached after six months is not open",
    followUp("SIX_MONTHS", "2022-03-30", "NOT_REACHED"),
    [KNOWN_ON_LEAVING, "SIX_MONTHS 2022-03-30 NOT_REACHED"],
  ],
  [
    "who was not reached too early is tried again",
    followUp("SIX_MONTHS", "2022-03-29", "NOT_REACHED"),
    [KNOWN_ON_LEAVING, OPEN_LATER],
  ],
  [
    "six months end with the month that is shorter",
    `${NOTHING_ON_LEAVING} update participation set exit_date = '2021-08-31' where id = '${ANNA.inTurku}'`,
    ["LEAVING 2021-09-28 OPEN", "SIX_MONTHS 2022-02-28 OPEN"],
  ],
  ["who came back and takes part has no follow-up", cameBack("null"), []],
  ["an exit after the day has not happened", cameBack("'2022-11-01'"), []],
  [
    "who came back is followed up after the last exit",
    cameBack("'2022-01-31'"),
    ["LEAVING 2022-02-28 OPEN", "SIX_MONTHS 2022-07-31 OPEN"],
  ],
  [
    "a follow-up of an earlier exit does not tell of the last one",
    cameBack("'2022-01-31'") + followUp("SIX_MONTHS", "2022-08-01", "SEEKING"),
    ["LEAVING 2022-02-28 OPEN", "SIX_MONTHS 2022-07-31 OPEN"],
  ],
  [
    "a follow-up of the last exit does",
    cameBack("'2022-01-31'") + followUp("SIX_MONTHS", "2022-08-01", "SEEKING", uuid(902)),
    ["LEAVING 2022-02-28 OPEN", "SIX_MONTHS 2022-07-31 KNOWN"],
  ],
];

it.each(facts)("%s", async (_fact, change, tasks) => {
  expect(await tasksAfter(change)).toEqual(tasks);
});

it("does not know what is reported for a later day", async () => {
  const change = followUp("SIX_MONTHS", "2022-03-30", "SEEKING");
  expect(await tasksAfter(change, "2022-03-29")).toEqual([KNOWN_ON_LEAVING, OPEN_LATER]);
});
