import { afterAll, beforeAll, expect, it } from "vitest";
import { type Damage, type ExampleRelease, openExampleRelease } from "./testing/example-release.ts";

let example: ExampleRelease;
beforeAll(async () => {
  example = await openExampleRelease();
});
afterAll(() => example.close());

/** What the example itself breaks: A10 lacks the education, and of A08 only a qualification is known in time. */
const AS_IT_IS = { V01: ["A10"], V11: ["A08"] };

const EVERYBODY = Array.from({ length: 12 }, (_person, at) => `A${String(at + 1).padStart(2, "0")}`);

const ids = (refs: string) => `(select participant_id from participant_ref where external_ref in (${refs}))`;
const rowOf = (ref: string, change: string) =>
  `update checked_row set ${change} where participant_id in ${ids(`'${ref}'`)}`;
const change = (table: string, ref: string, what: string) =>
  `update ${table} set ${what} where external_ref = '${ref}';`;
const without = (constraint: string) => `alter table participation drop constraint participation_${constraint};`;
const leavingFollowUp = (outcome: string, day: string) => `
  insert into follow_up (participant_id, participation_id, organisation_code, external_ref, city_code, kind, observed_on, outcome)
  select participant_id, id, organisation_code, 'A08-LEFT', city_code, 'LEAVING', '${day}', '${outcome}'
  from participation where external_ref = 'A08-1'`;

const facts: readonly (readonly [
  fact: string,
  damage: Damage,
  offending: Readonly<Record<string, readonly string[]>>,
])[] = [
  [
    "V01: a record without education at first entry is incomplete",
    { people: change("participation", "A01-1", "education_level = null") },
    { V01: ["A01", "A10"] },
  ],
  [
    "V01: a later participation completes nothing and spoils nothing",
    { people: change("participation", "A02-2", "education_level = null") },
    {},
  ],
  [
    "V01: a record without gender is incomplete",
    { people: `update participant set gender = null where id in ${ids("'A01'")}` },
    { V01: ["A01", "A10"] },
  ],
  [
    "V01: a third gender is incomplete in 2014-2020",
    { people: `update participant set gender = 'X' where id in ${ids("'A01'")}` },
    { V01: ["A01", "A10"] },
  ],
  [
    "V01: a third gender is complete in a project of the ESF+, which asks other questions",
    {
      people: `update participant set gender = 'X' where id in ${ids("'A01'")};
        update project set programme = 'ESF+ 2021-2027' where code = 'EXAMPLE-A'`,
    },
    { V10: EVERYBODY },
  ],
  ["V02: nobody is unemployed and employed", { rows: rowOf("A01", "co05 = true") }, { V02: ["A01"] }],
  ["V02: nobody is unemployed and employed by the ESF+", { rows: rowOf("A01", "eeco05 = true") }, { V02: ["A01"] }],
  [
    "V03: unemployment begins before entry",
    {
      people: `${without("v03_unemployed_since")} ${change("participation", "A01-1", "unemployed_since = '2020-10-02'")}`,
    },
    { V03: ["A01"] },
  ],
  [
    "V03: only the unemployed have a first day of unemployment",
    {
      people: `${without("v03_unemployed_since")} ${change("participation", "A06-1", "unemployed_since = '2020-10-02'")}`,
    },
    { V03: ["A06"] },
  ],
  [
    "V04: nobody leaves before entry",
    { people: `${without("v04_exit_after_entry")} ${change("participation", "A09-1", "exit_date = '2021-02-28'")}` },
    { V04: ["A09"], V11: ["A08", "A09"] },
  ],
  [
    "V04: no event is before entry",
    { people: change("event", "A01-1-E1", "occurred_on = '2020-09-30'") },
    { V04: ["A01"], V11: ["A01", "A08"] },
  ],
  [
    "V04: no follow-up is before the exit",
    { people: change("follow_up", "A01-1-F6", "observed_on = '2021-03-30'") },
    { V04: ["A01"] },
  ],
  [
    "V04: no follow-up is of somebody who takes part",
    { people: change("participation", "A01-1", "exit_date = null") },
    { V04: ["A01"] },
  ],
  ["V04: nobody who takes part has a result", { rows: rowOf("A01", "exit_month = 'NONE'") }, { V04: ["A01"] }],
  [
    "V05: entry lies within the project",
    { people: "update project set starts_on = '2020-10-02' where code = 'EXAMPLE-A'" },
    { V05: ["A01", "A02", "A03"] },
  ],
  [
    "V05: nobody is under 15 at entry",
    { people: `update participant set birth_date = '2005-10-02' where id in ${ids("'A01'")}` },
    { V05: ["A01"] },
  ],
  [
    "V05: who turns 15 on the day of entry is 15",
    { people: `update participant set birth_date = '2005-10-01' where id in ${ids("'A01'")}` },
    {},
  ],
  ["V06: nobody is below 25 and above 54", { rows: rowOf("A01", "co07 = true") }, { V06: ["A01"] }],
  ["V06: nobody is at two levels of education", { rows: rowOf("A01", "eeco11 = true") }, { V06: ["A01"] }],
  [
    "V06: levels of education end with 8",
    { people: `${without("v06_education_level")} ${change("participation", "A01-1", "education_level = 9")}` },
    { V06: ["A01"] },
  ],
  ["V08: nobody both looks for work and found it", { rows: rowOf("A04", "cr01 = true") }, { V08: ["A04"] }],
  [
    "V08: nobody both looks for work and found it by the ESF+",
    { rows: rowOf("A04", "eecr01 = true") },
    { V08: ["A04"] },
  ],
  [
    "V09: improvement is asked of the employed",
    { people: change("follow_up", "A01-1-F6", "improved = true") },
    { V09: ["A01"] },
  ],
  [
    "V10: a refusal has its evidence",
    { people: `update sensitive_answers set refusal_documented = false where participant_id in ${ids("'A08'")}` },
    { V10: ["A08"] },
  ],
  [
    "V10: a question never asked is told",
    { people: `update sensitive_answers set disability = 'NOT_ASKED' where participant_id in ${ids("'A01'")}` },
    { V10: ["A01"] },
  ],
  [
    "V10: where no answer is recorded nothing was asked",
    { people: `delete from sensitive_answers where participant_id in ${ids("'A01'")}` },
    { V10: ["A01"] },
  ],
  [
    "V10: who comes back need not be asked again",
    {
      people:
        "delete from sensitive_answers a using participation p where p.id = a.participation_id and p.external_ref = 'A02-2'",
    },
    {},
  ],
  [
    "V10: questions of another funding period are not missed",
    { people: "update sensitive_answers set rural = 'NOT_ASKED'" },
    {},
  ],
  [
    "V11: something is known after an exit",
    { people: "delete from event where external_ref = 'A01-1-E1'" },
    { V11: ["A01", "A08"] },
  ],
  [
    "V11: what happened on the 29th day is too late",
    { people: change("event", "A11-1-E1", "occurred_on = '2022-03-29'") },
    { V11: ["A08", "A11"] },
  ],
  ["V11: a follow-up on leaving is enough", { people: leavingFollowUp("EMPLOYED", "2021-10-20") }, { V11: [] }],
  [
    "V11: that somebody was not reached is documented",
    { people: leavingFollowUp("NOT_REACHED", "2021-10-20") },
    { V11: [] },
  ],
  [
    "V11: a follow-up after the day of the release is not known to it",
    { people: leavingFollowUp("EMPLOYED", "2022-11-01") },
    {},
  ],
  [
    "V11: nothing is missed before 28 days are over",
    {
      people: `delete from event where external_ref like 'A12%'; ${change("participation", "A12-1", "exit_date = '2022-10-04'")} delete from follow_up where external_ref = 'A12-1-F6'`,
    },
    {},
  ],
  [
    "V11: after 28 days it is missed",
    {
      people: `delete from event where external_ref like 'A12%'; ${change("participation", "A12-1", "exit_date = '2022-10-03'")} delete from follow_up where external_ref = 'A12-1-F6'`,
    },
    { V11: ["A08", "A12"] },
  ],
  [
    "V12: nobody has two records in a project",
    { rows: `insert into checked_row select * from checked_row where participant_id in ${ids("'A01'")}` },
    { V12: ["A01"] },
  ],
  ["V12: everybody has as many records as the rows say", { rows: rowOf("A01", "records = 2") }, { V12: ["A01"] }],
  [
    "V13: a participation is longer than a day",
    { people: change("participation", "A02-1", "exit_date = entry_date") },
    { V13: ["A02"] },
  ],
];

it.each(facts)("%s", async (_fact, damage, offending) => {
  const found = await example.check(damage);
  const expected = Object.entries({ ...AS_IT_IS, ...offending }).filter(([, refs]) => refs.length > 0);
  expect(found.offending).toEqual(Object.fromEntries(expected));
  const broken = Object.keys(found.offending);
  for (const rule of Object.keys(found.results).filter((id) => id < "V20")) {
    expect([rule, found.results[rule]]).toEqual([rule, !broken.includes(rule)]);
  }
});

// The flag, and somebody for whom it cannot be true.
it.each([
  ["cr01", "A01"],
  ["cr02", "A05"],
  ["cr04", "A06"],
  ["cr05", "A03"],
  ["cr05", "A01"],
  ["cr06", "A06"],
  ["cr07", "A01"],
  ["cr08", "A01"],
  ["cr09", "A01"],
  ["eecr01", "A01"],
  ["eecr02", "A05"],
  ["eecr04", "A06"],
  ["eecr05", "A06"],
  ["eecr06", "A01"],
])("V07: %s is no result of %s", async (flag, ref) => {
  const { offending } = await example.check({ rows: rowOf(ref, `${flag} = true`) });
  expect(offending["V07"]).toEqual([ref]);
});
