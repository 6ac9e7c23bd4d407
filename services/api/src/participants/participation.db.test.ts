import { afterAll, beforeAll, expect, it } from "vitest";
import { openTestGraph, type TestGraph } from "../testing/graph.ts";
import { seedPeople, VIEWERS } from "../testing/people-rows.ts";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await seedPeople(graph.owner);
});
afterAll(() => graph.close());

const rows = async (list: string, fields: string, viewer = VIEWERS.analyst) => {
  const { data, errors } = await graph.ask(`{ ${list}(first: 100) { edges { node { ${fields} } } } }`, { viewer });
  expect(errors).toBeUndefined();
  return (data as Record<string, { edges: { node: unknown }[] }>)[list]?.edges.map(({ node }) => node);
};

it("tells what was asked at entry", async () => {
  const fields =
    "entryDate exitDate exitReason { code } labourStatus { code } unemployedSince inEducation educationLevel { code } project { code } organisation { code } city { code }";
  expect(await rows("participations", fields)).toEqual([
    {
      entryDate: "2021-03-01",
      exitDate: "2021-09-30",
      exitReason: { code: "COMPLETED" },
      labourStatus: { code: "UNEMPLOYED" },
      unemployedSince: "2020-01-01",
      inEducation: null,
      educationLevel: { code: "3" },
      project: { code: "S21969" },
      organisation: { code: "TURKU" },
      city: { code: "853" },
    },
    {
      entryDate: "2021-08-15",
      exitDate: null,
      exitReason: null,
      labourStatus: { code: "INACTIVE" },
      unemployedSince: null,
      inEducation: null,
      educationLevel: null,
      project: { code: "S21969" },
      organisation: { code: "OMNIA" },
      city: { code: "853" },
    },
  ]);
});

it("tells the age at entry as a band, and whether the entry form is complete", async () => {
  expect(
    await rows(
      "participations",
      "ageBand complete newer: complete(framework: ESF_PLUS_2021_2027) participant { gender { code } }",
    ),
  ).toEqual([
    { ageBand: "AGE_18_24", complete: true, newer: true, participant: { gender: { code: "F" } } },
    { ageBand: null, complete: false, newer: false, participant: { gender: null } },
  ]);
});

it("tells nothing of a person who is registered in another city", async () => {
  expect(await rows("participations", "project { code } ageBand complete participant { id }", VIEWERS.steward)).toEqual(
    [
      expect.objectContaining({ project: { code: "S21969" }, ageBand: "AGE_55_PLUS", complete: true }),
      { project: { code: "S21375" }, ageBand: null, complete: null, participant: null },
    ],
  );
});

it("tells a partner of an enrolment, and nothing of the episode that another organisation reported", async () => {
  const fields = "pathway { code } participation { entryDate } participant { id } creditsEarned";
  expect(await rows("enrolments", fields, VIEWERS.partner)).toEqual([
    { pathway: { code: "TRIAL-1" }, participation: null, participant: null, creditsEarned: "1.5" },
    {
      pathway: { code: "STUDIES-1" },
      participation: { entryDate: "2022-01-10" },
      participant: null,
      creditsEarned: "3",
    },
  ]);
});

it("orders the history of a participant by day, then as it counts", async () => {
  const fields = `participations { entryDate } enrolments { startedOn pathway { code } } creditRecords { awardedOn credits recognised moduleCode grade { code } }
    supportSessions { durationMinutes mode { code } supportPractice { code } } events { type { code } sequence selfEmployed } followUps { kind { code } outcome { code } improved }`;
  expect((await rows("participants", fields))?.[0]).toEqual({
    participations: [{ entryDate: "2021-03-01" }],
    enrolments: [
      { startedOn: "2021-04-01", pathway: { code: "STUDIES-1" } },
      { startedOn: "2021-05-01", pathway: { code: "TRIAL-1" } },
    ],
    creditRecords: [
      { awardedOn: "2021-05-01", credits: "2.5", recognised: true, moduleCode: "M1", grade: { code: "PASS" } },
      { awardedOn: "2021-06-01", credits: "5", recognised: false, moduleCode: "M1", grade: { code: "PASS" } },
      { awardedOn: "2021-06-01", credits: "1.5", recognised: false, moduleCode: "M1", grade: { code: "PASS" } },
    ],
    supportSessions: [{ durationMinutes: 45, mode: { code: "REMOTE" }, supportPractice: { code: "COACHING" } }],
    events: [
      { type: { code: "SEEKING" }, sequence: 1, selfEmployed: false },
      { type: { code: "EMPLOYED" }, sequence: 2, selfEmployed: true },
    ],
    followUps: [{ kind: { code: "LEAVING" }, outcome: { code: "EMPLOYED" }, improved: null }],
  });
});

it("adds up the credits of an enrolment, recognised ones apart", async () => {
  const fields =
    "status { code } startedOn endedOn creditsPlanned creditsEarned creditsRecognised creditRecords { credits }";
  expect((await rows("enrolments", fields))?.[0]).toEqual({
    status: { code: "COMPLETED" },
    startedOn: "2021-04-01",
    endedOn: "2021-08-31",
    creditsPlanned: "10",
    creditsEarned: "5",
    creditsRecognised: "2.5",
    creditRecords: [{ credits: "2.5" }, { credits: "5" }],
  });
});
