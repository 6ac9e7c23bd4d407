import { afterAll, beforeAll, expect, it } from "vitest";
import { type Files, people, references } from "../testing/deliveries.ts";
import { complaints, openTestExchange, type TestExchange } from "../testing/exchange.ts";

let exchange: TestExchange;
beforeAll(async () => {
  exchange = await openTestExchange();
  await exchange.deliver(references({ "cities.csv": [{}, { code: "091" }] }));
});
afterAll(() => exchange.close());

const running = { exit_date: "", exit_reason: "" };

const facts: readonly (readonly [fact: string, files: Files, complaints: readonly string[]])[] = [
  [
    "V04: an event is not before entry",
    { "events.csv": [{}, { event_ref: "E-2", occurred_on: "2020-08-31" }] },
    ["V04 error events.csv occurred_on 3"],
  ],
  [
    "V04: a result needs an exit, inactivity and qualifications are none",
    {
      "participations.csv": [running],
      "follow_ups.csv": [],
      "events.csv": ["SEEKING", "EMPLOYED", "EDUCATION", "INACTIVE", "QUALIFICATION"].map((type) => ({
        event_ref: type,
        type,
      })),
    },
    ["V04 warning events.csv type 2", "V04 warning events.csv type 3", "V04 warning events.csv type 4"],
  ],
  [
    "V04: a follow-up needs an exit",
    { "participations.csv": [running], "events.csv": [] },
    ["V04 error follow_ups.csv observed_on 2"],
  ],
  [
    "V04: a follow-up is not before the exit",
    { "follow_ups.csv": [{ kind: "LEAVING", observed_on: "2021-05-30" }] },
    ["V04 error follow_ups.csv observed_on 2"],
  ],
  [
    "V09: only who was employed at entry can have improved",
    { "follow_ups.csv": [{ improved: "YES" }] },
    ["V09 warning follow_ups.csv improved 2"],
  ],
  [
    "V09: who was employed at entry can have improved",
    {
      "participations.csv": [{ labour_status: "EMPLOYED", unemployed_since: "" }],
      "follow_ups.csv": [{ improved: "YES" }],
    },
    [],
  ],
  [
    "FOLLOW_UP_IMPROVED: improvement is asked of those reached after six months",
    {
      "participations.csv": [{ labour_status: "EMPLOYED", unemployed_since: "" }],
      "follow_ups.csv": [
        { improved: "NO", outcome: "NOT_REACHED" },
        { follow_up_ref: "F-2", kind: "LEAVING", observed_on: "2021-06-02", improved: "NO" },
      ],
    },
    ["FOLLOW_UP_IMPROVED error follow_ups.csv improved 2", "FOLLOW_UP_IMPROVED error follow_ups.csv improved 3"],
  ],
  [
    "FOLLOW_UP_DATE: a leaving follow-up comes within 28 days",
    { "follow_ups.csv": [{ kind: "LEAVING", observed_on: "2021-06-29" }] },
    ["FOLLOW_UP_DATE warning follow_ups.csv observed_on 2"],
  ],
  [
    "FOLLOW_UP_DATE: a follow-up after six months comes after five at least",
    { "follow_ups.csv": [{ observed_on: "2021-10-30" }] },
    ["FOLLOW_UP_DATE warning follow_ups.csv observed_on 2"],
  ],
  [
    "FOLLOW_UP_ONCE: a participation has one follow-up of a kind",
    { "follow_ups.csv": [{}, { follow_up_ref: "F-2" }] },
    ["FOLLOW_UP_ONCE error follow_ups.csv kind 3"],
  ],
  [
    "SELF_EMPLOYED: an entrepreneur is employed",
    { "events.csv": [{ self_employed: "YES" }, { event_ref: "E-2", type: "SEEKING", self_employed: "YES" }] },
    ["SELF_EMPLOYED error events.csv self_employed 3"],
  ],
  [
    "ENROLMENT_WITHIN: an enrolment lies within its participation",
    {
      "enrolments.csv": [
        { started_on: "2020-08-31" },
        { enrolment_ref: "LATE", ended_on: "2021-06-01" },
        { enrolment_ref: "LATER", started_on: "2021-06-01", ended_on: "", status: "PLANNED" },
      ],
    },
    [
      "ENROLMENT_WITHIN error enrolments.csv ended_on 3",
      "ENROLMENT_WITHIN error enrolments.csv started_on 2",
      "ENROLMENT_WITHIN error enrolments.csv started_on 4",
    ],
  ],
  [
    "PERIOD: an enrolment does not end before it begins",
    { "enrolments.csv": [{ ended_on: "2020-09-06" }] },
    ["PERIOD error enrolments.csv ended_on 2"],
  ],
  [
    "ENROLMENT_END: what is completed or discontinued has ended, and nothing else",
    {
      "enrolments.csv": [
        { ended_on: "" },
        { enrolment_ref: "B", status: "ACTIVE" },
        { enrolment_ref: "C", status: "DISCONTINUED" },
      ],
    },
    ["ENROLMENT_END error enrolments.csv ended_on 2", "ENROLMENT_END error enrolments.csv ended_on 3"],
  ],
  [
    "PATHWAY_OPEN: who begins on a pathway finds it open",
    {
      "participations.csv": [{ ...running, entry_date: "2022-06-30", unemployed_since: "", labour_status: "EMPLOYED" }],
      "enrolments.csv": [{ started_on: "2022-07-01", ended_on: "", status: "ACTIVE" }],
      "credit_records.csv": [],
      "support_sessions.csv": [],
      "events.csv": [],
      "follow_ups.csv": [],
    },
    ["PATHWAY_OPEN warning enrolments.csv started_on 2"],
  ],
  [
    "PATHWAY_CITY: who begins on a pathway finds it in the city",
    { "participations.csv": [{ city_code: "091" }] },
    ["PATHWAY_CITY warning enrolments.csv pathway_code 2"],
  ],
  [
    "CREDIT_DATE: credits are awarded after the enrolment began",
    { "credit_records.csv": [{ awarded_on: "2020-09-06" }] },
    ["CREDIT_DATE error credit_records.csv awarded_on 2"],
  ],
  [
    "FORMAT: credits have one decimal",
    { "credit_records.csv": [{ credits: "5.25" }, { credit_record_ref: "C-2", credits: "-1" }] },
    ["FORMAT error credit_records.csv credits 2", "FORMAT error credit_records.csv credits 3"],
  ],
  [
    "SESSION_WITHIN: a session lies within its participation",
    { "support_sessions.csv": [{ held_on: "2020-08-31" }, { support_session_ref: "S-2", held_on: "2021-06-01" }] },
    ["SESSION_WITHIN error support_sessions.csv held_on 2", "SESSION_WITHIN error support_sessions.csv held_on 3"],
  ],
  [
    "REFERENCE: what hangs on nothing is told at the reference that leads nowhere",
    {
      "events.csv": [
        {},
        { event_ref: "E-2", participant_ref: "NOBODY" },
        { event_ref: "E-3", participation_ref: "NONE" },
      ],
      "credit_records.csv": [{ enrolment_ref: "NONE" }],
      "support_sessions.csv": [{ support_practice_code: "NONE" }],
      "enrolments.csv": [{ pathway_code: "NONE" }],
    },
    [
      "REFERENCE error credit_records.csv enrolment_ref 2",
      "REFERENCE error enrolments.csv pathway_code 2",
      "REFERENCE error events.csv participant_ref 3",
      "REFERENCE error events.csv participation_ref 4",
      "REFERENCE error support_sessions.csv support_practice_code 2",
    ],
  ],
  [
    "One fault in a participation is not told again at what hangs on it",
    { "participations.csv": [{ exit_date: "31.5.2021" }] },
    ["FORMAT error participations.csv exit_date 2"],
  ],
];

it.each(facts)("%s", async (_fact, files, expected) => {
  const report = await exchange.deliver(people(files), { dryRun: true });
  expect(complaints(report)).toEqual(expected);
});
