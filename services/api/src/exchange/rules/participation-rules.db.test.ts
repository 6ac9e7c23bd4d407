import { afterAll, beforeAll, expect, it } from "vitest";
import { type Cells, type Files, people, references } from "../testing/deliveries.ts";
import { complaints, openTestExchange, type TestExchange } from "../testing/exchange.ts";

let exchange: TestExchange;
beforeAll(async () => {
  exchange = await openTestExchange();
  await exchange.deliver(references());
});
afterAll(() => exchange.close());

/** A participation and nothing on it. */
const alone = (...rows: readonly Cells[]): Files => ({
  "participations.csv": rows,
  "sensitive_answers.csv": [],
  "enrolments.csv": [],
  "credit_records.csv": [],
  "support_sessions.csv": [],
  "events.csv": [],
  "follow_ups.csv": [],
});
const NOTHING_AFTER_EXIT = "V11 warning participations.csv exit_date 2";

const facts: readonly (readonly [fact: string, files: Files, complaints: readonly string[]])[] = [
  ["The example is without a fault", {}, []],
  [
    "V01: a participant without birth date or gender is incomplete",
    { "participants.csv": [{ birth_date: "", gender: "" }] },
    ["V01 warning participants.csv birth_date 2", "V01 warning participants.csv gender 2"],
  ],
  [
    "V01: a participation without labour status or education level is incomplete",
    { "participations.csv": [{ labour_status: "", unemployed_since: "", education_level: "" }] },
    ["V01 warning participations.csv education_level 2", "V01 warning participations.csv labour_status 2"],
  ],
  [
    "V01: the unemployed have a first day of unemployment",
    { "participations.csv": [{ unemployed_since: "" }] },
    ["V01 warning participations.csv unemployed_since 2"],
  ],
  [
    "V01: of the inactive it is known whether they study",
    { "participations.csv": [{ labour_status: "INACTIVE", unemployed_since: "", in_education: "" }] },
    ["V01 warning participations.csv in_education 2"],
  ],
  [
    "V02: a labour status is one code of its list",
    { "participations.csv": [{ labour_status: "UNEMPLOYED+EMPLOYED" }] },
    ["V02 error participations.csv labour_status 2"],
  ],
  [
    "V03: only the unemployed have a first day of unemployment",
    { "participations.csv": [{ labour_status: "EMPLOYED" }] },
    ["V03 error participations.csv unemployed_since 2"],
  ],
  [
    "V03: where the status is unknown there is no first day of unemployment",
    { "participations.csv": [{ labour_status: "" }] },
    ["V01 warning participations.csv labour_status 2", "V03 error participations.csv unemployed_since 2"],
  ],
  [
    "V03: unemployment begins before entry",
    { "participations.csv": [{ unemployed_since: "2020-09-02" }] },
    ["V03 error participations.csv unemployed_since 2"],
  ],
  [
    "V04: nobody leaves before entry",
    alone({ exit_date: "2020-08-31" }),
    [NOTHING_AFTER_EXIT, "V04 error participations.csv exit_date 2"].sort(),
  ],
  [
    "V05: entry lies within the project",
    alone({ entry_date: "2018-12-31", exit_date: "", exit_reason: "", unemployed_since: "2018-01-01" }),
    ["V05 warning participations.csv entry_date 2"],
  ],
  [
    "V05: nobody is under 15 at entry",
    { "participants.csv": [{ birth_date: "2005-09-02" }] },
    ["V05 warning participations.csv entry_date 2"],
  ],
  ["V05: who turns 15 on the day of entry is 15", { "participants.csv": [{ birth_date: "2005-09-01" }] }, []],
  [
    "V05: nobody is over 75 at entry",
    { "participants.csv": [{ birth_date: "1944-09-01" }] },
    ["V05 warning participations.csv entry_date 2"],
  ],
  [
    "V06: an education level is one level from 0 to 8",
    { "participations.csv": [{ education_level: "9" }] },
    ["V06 error participations.csv education_level 2"],
  ],
  [
    "V10: a refused answer has its attempt documented",
    { "sensitive_answers.csv": [{ disability: "REFUSED" }] },
    ["V10 warning sensitive_answers.csv refusal_documented 2"],
  ],
  [
    "V10: a documented refusal is in order",
    { "sensitive_answers.csv": [{ disability: "REFUSED", refusal_documented: "YES" }] },
    [],
  ],
  [
    "V10: every sensitive question is asked",
    { "sensitive_answers.csv": [{ homeless: "" }] },
    ["V10 warning sensitive_answers.csv null 2"],
  ],
  ["V11: after an exit something is known within 28 days", alone({}), [NOTHING_AFTER_EXIT]],
  ["V11: an event on the 28th day is enough", { ...alone({}), "events.csv": [{ occurred_on: "2021-06-28" }] }, []],
  [
    "V11: an event on the 29th day is too late",
    { ...alone({}), "events.csv": [{ occurred_on: "2021-06-29" }] },
    [NOTHING_AFTER_EXIT],
  ],
  [
    "V11: a leaving follow-up is enough",
    { ...alone({}), "follow_ups.csv": [{ kind: "LEAVING", observed_on: "2021-06-10" }] },
    [],
  ],
  ["V11: an exit of the last 28 days is not yet asked about", alone({ exit_date: "2022-01-03" }), []],
  [
    "V12: a participant stands once in a file",
    { "participants.csv": [{}, {}] },
    ["V12 error participants.csv organisation_code participant_ref 3"],
  ],
  [
    "V12: any row stands once in its file",
    { "events.csv": [{}, { type: "SEEKING" }, { event_ref: "E-2" }] },
    ["V12 error events.csv organisation_code participant_ref event_ref 3"],
  ],
  [
    "V12: what stands twice is not found twice through references to it",
    { "participations.csv": [{}, {}] },
    ["V12 error participations.csv organisation_code participant_ref participation_ref 3"],
  ],
  [
    "V12: participations of one participant in one project do not overlap",
    alone(
      { exit_date: "", exit_reason: "" },
      { participation_ref: "SECOND", entry_date: "2020-10-01", exit_date: "", exit_reason: "" },
    ),
    ["V12 warning participations.csv entry_date 3"],
  ],
  [
    "V12: who leaves and enters on one day is not in the project twice",
    {
      ...people(),
      "participations.csv": [
        {},
        { participation_ref: "SECOND", entry_date: "2021-05-31", exit_date: "", exit_reason: "" },
      ],
    },
    [],
  ],
  [
    "V13: an event of one day is no participation",
    alone({ exit_date: "2020-09-01" }),
    [NOTHING_AFTER_EXIT, "V13 warning participations.csv exit_date 2"],
  ],
  [
    "EXIT_REASON: who is still there has no reason to have left",
    alone({ exit_date: "" }),
    ["EXIT_REASON error participations.csv exit_reason 2"],
  ],
  [
    "REFERENCE: a participation has a participant, a project, a city and an organisation",
    {
      "participants.csv": [{ participant_ref: "OTHER" }],
      ...alone({ organisation_code: "NOBODY", project_code: "NONE", city_code: "999" }),
    },
    [
      "REFERENCE error participations.csv city_code 2",
      "REFERENCE error participations.csv organisation_code 2",
      "REFERENCE error participations.csv participant_ref 2",
      "REFERENCE error participations.csv project_code 2",
    ],
  ],
];

it.each(facts)("%s", async (_fact, files, expected) => {
  const report = await exchange.deliver(people(files), { dryRun: true });
  expect(complaints(report)).toEqual(expected);
});
