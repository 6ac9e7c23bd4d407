import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mergedRecords } from "./merged-record.sql.ts";
import { openPeopleDatabase, type PeopleDatabase, PROJECT_END } from "./testing/people-database.ts";
import { type Episode, event, type Person, person, sixMonths } from "./testing/person.ts";

let database: PeopleDatabase;
beforeAll(async () => {
  database = await openPeopleDatabase();
});
afterAll(() => database.close());

async function recordOf(somebody: Person, asOf = "2022-12-31"): Promise<Readonly<Record<string, unknown>>> {
  await database.hold([somebody]);
  const [row] = await database.rows(mergedRecords("$1::date"), asOf);
  return row ?? {};
}

describe("Age in completed years", () => {
  it.each([
    ["1996-02-29", "2021-02-28", "AGE_18_24"],
    ["1996-02-29", "2021-03-01", "AGE_25_29"],
    ["1964-02-29", "2020-02-28", "AGE_55_PLUS"],
    ["1965-03-02", "2020-03-01", "AGE_30_54"],
    ["1965-03-02", "2020-03-02", "AGE_55_PLUS"],
    ["2002-03-01", "2020-02-29", "AGE_0_17"],
    ["2002-03-01", "2020-03-01", "AGE_18_24"],
  ])("puts one born %s and entering %s into %s", async (birth, entry, band) => {
    expect(await recordOf(person({ birth }, { entry, exit: null }))).toMatchObject({ age_band: band });
  });
});

describe("Long-term unemployment", () => {
  it.each([
    ["2000-01-01", "2020-02-29", "2020-08-29", false],
    ["2000-01-01", "2020-02-29", "2020-08-30", true],
    ["2000-01-01", "2020-08-31", "2021-02-28", false],
    ["2000-01-01", "2020-08-31", "2021-03-01", true],
    ["1990-01-01", "2020-02-29", "2021-02-28", false],
    ["1990-01-01", "2020-02-29", "2021-03-01", true],
    ["1990-01-01", "2020-03-01", "2021-03-01", false],
    ["1996-03-01", "2020-08-31", "2021-03-01", false],
  ])("of one born %s, unemployed since %s and entering %s is %s", async (birth, unemployedSince, entry, isLong) => {
    const told = { entry, exit: null, status: "UNEMPLOYED", unemployedSince } as const;
    expect(await recordOf(person({ birth }, told))).toMatchObject({ co01: true, co02: isLong, eeco03: isLong });
  });
});

describe("The leaving window", () => {
  const left = { entry: "2020-03-02", exit: "2020-08-31" };
  it.each([
    ["2020-03-02", false],
    ["2020-03-03", true],
    ["2020-09-28", true],
    ["2020-09-29", false],
  ])("holds what happened on %s: %s", async (on, counts) => {
    for (const [type, column] of [
      ["SEEKING", "cr01"],
      ["EDUCATION", "cr02"],
      ["QUALIFICATION", "cr03"],
      ["EMPLOYED", "cr04"],
    ] as const) {
      expect(await recordOf(person({}, { ...left, events: [event(type, on)] }))).toMatchObject({ [column]: counts });
    }
  });

  it("gives the last status, on one day the later in the list", async () => {
    const events = [
      event("EMPLOYED", "2020-09-10", 2),
      event("SEEKING", "2020-09-10", 1),
      event("INACTIVE", "2020-09-09", 9),
    ];
    expect(await recordOf(person({}, { ...left, events }))).toMatchObject({
      cr01: false,
      cr04: true,
      outcome: "EMPLOYED",
    });
  });

  it("is not reached while somebody takes part", async () => {
    const events = [event("EMPLOYED", "2020-09-10"), event("QUALIFICATION", "2020-09-10")];
    expect(await recordOf(person({}, { ...left, exit: null, events }))).toMatchObject({
      cr03: false,
      cr04: false,
      outcome: "NONE",
      exit_month: "NONE",
      exit_reason: "NONE",
    });
  });

  it("is not open yet on the day before an exit", async () => {
    const events = [event("EMPLOYED", "2020-08-20")];
    expect(await recordOf(person({}, { ...left, events }), "2020-08-30")).toMatchObject({
      cr04: false,
      exit_month: "NONE",
    });
    expect(await recordOf(person({}, { ...left, events }), "2020-08-31")).toMatchObject({ cr04: true });
  });

  it("puts education before looking for work, and work before education", async () => {
    const both = (type: "SEEKING" | "EMPLOYED") => [event("EDUCATION", "2020-09-01"), event(type, "2020-09-02")];
    expect(await recordOf(person({}, { ...left, events: both("SEEKING") }))).toMatchObject({ outcome: "EDUCATION" });
    expect(await recordOf(person({}, { ...left, events: both("EMPLOYED") }))).toMatchObject({ outcome: "EMPLOYED" });
  });
});

describe("Six months after 31 August", () => {
  const left = { entry: "2020-03-02", exit: "2020-08-31" };
  it.each([
    ["2021-02-28", "2021-02-28", true],
    ["2021-02-28", "2021-02-27", false],
    ["2021-02-27", "2021-06-30", false],
    ["2021-06-30", "2021-06-29", false],
    ["2021-06-30", "2021-06-30", true],
  ])("a follow-up of %s is known on %s: %s", async (on, asOf, known) => {
    expect(await recordOf(person({}, { ...left, followUps: [sixMonths(on)] }), asOf)).toMatchObject({ cr06: known });
  });

  it("whoever was not reached has no situation", async () => {
    const followUps = [sixMonths("2021-03-01", "NOT_REACHED")];
    expect(await recordOf(person({}, { ...left, followUps }))).toMatchObject({ cr06: false });
  });
});

describe("Coming back", () => {
  const first: Partial<Episode> = { entry: "2020-03-02", exit: "2020-05-29", city: "049" };
  const second: Partial<Episode> = { entry: "2020-08-03", exit: "2020-11-30", status: "EMPLOYED", level: 8 };

  it("keeps what was said at first, the last exit, and a qualification of the time between", async () => {
    const between = [
      event("EMPLOYED", "2020-06-01"),
      event("EDUCATION", "2020-08-03"),
      event("QUALIFICATION", "2020-07-01"),
    ];
    const row = await recordOf(person({}, { ...first, events: between, followUps: [sixMonths("2020-11-29")] }, second));
    expect(row).toMatchObject({ city_code: "049", labour_status: "INACTIVE", education_level: "3", records: 1 });
    expect(row).toMatchObject({ entry_month: "2020-03", exit_month: "2020-11", outcome: "UNKNOWN" });
    expect(row).toMatchObject({ cr02: false, cr03: true, cr04: false, cr06: false, dp_2_4: false });
  });

  it("leaves the follow-up of an earlier exit without meaning, however late it was made", async () => {
    const followUps = [sixMonths("2021-06-30")];
    expect(await recordOf(person({}, { ...first, followUps }, second))).toMatchObject({ cr06: false });
    expect(await recordOf(person({}, first, { ...second, followUps }))).toMatchObject({ cr06: true });
  });

  it("takes the reason of the one entered last where two end on one day", async () => {
    const ends = { exit: "2020-11-30" };
    const early = { ...first, ...ends, ref: "P-9", reason: "MOVED" };
    const late = { ...second, ...ends, ref: "P-1", reason: "COMPLETED" };
    expect(await recordOf(person({}, early, late))).toMatchObject({ exit_reason: "COMPLETED" });
  });

  it("opens a closed record again", async () => {
    const events = [event("EMPLOYED", "2020-06-01")];
    const people = person({}, { ...first, events }, { ...second, exit: null });
    expect(await recordOf(people, "2020-08-02")).toMatchObject({ cr04: true, exit_month: "2020-05" });
    expect(await recordOf(people, "2020-08-03")).toMatchObject({ cr04: false, exit_month: "NONE" });
  });

  it("into another project is another record", async () => {
    await database.hold([person({}, first, { ...second, project: "S21375" })]);
    const rows = await database.rows(
      `select records, city_code from (${mergedRecords("$1::date")}) m order by 2`,
      "2022-12-31",
    );
    expect(rows).toEqual([
      { records: 2, city_code: "049" },
      { records: 2, city_code: "853" },
    ]);
  });
});

describe("The Digitalents community", () => {
  const enrolled = { pathway: "DIGITALENTS-1", startedOn: "2020-03-02", plannedTenths: 50, credits: [] };
  const studies = (on: string, recognised = false) => ({
    ...enrolled,
    pathway: "STUDIES-1",
    credits: [{ on, tenths: 5, recognised }],
  });

  it.each([
    [PROJECT_END, true],
    ["2020-11-01", false],
  ])("counts credits and moves into education of %s: %s", async (on, counts) => {
    const told = { enrolments: [enrolled, studies(on)], events: [event("EDUCATION", on)] };
    expect(await recordOf(person({}, told))).toMatchObject({
      digitalents: true,
      dp_2_2: counts,
      dp_2_4: counts,
      credits_earned: 5,
    });
  });

  it("counts neither recognised credits nor people outside it", async () => {
    expect(await recordOf(person({}, { enrolments: [enrolled, studies("2020-05-04", true)] }))).toMatchObject({
      dp_2_2: false,
      credits_earned: 0,
    });
    expect(await recordOf(person({}, { enrolments: [studies("2020-05-04")] }))).toMatchObject({
      digitalents: false,
      dp_2_2: false,
      credits_earned: 5,
    });
  });

  it("counts people whose record is incomplete", async () => {
    const sessions = [{ practice: "COACHING", on: "2020-04-01", minutes: 30 }];
    const row = await recordOf(person({ gender: null }, { enrolments: [enrolled], sessions }));
    expect(row).toMatchObject({ total: false, dp_3_2: true, support_minutes: 30 });
  });
});
