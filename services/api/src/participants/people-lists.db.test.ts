import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestGraph, type TestGraph } from "../testing/graph.ts";
import { seedPeople, VIEWERS } from "../testing/people-rows.ts";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await seedPeople(graph.owner);
});
afterAll(() => graph.close());

interface List {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const page = async (list: string, args: string, viewer = VIEWERS.analyst): Promise<List> => {
  const document = `{ list: ${list}(${args}) { totalCount edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`;
  const { data, errors } = await graph.ask(document, { viewer });
  expect(errors).toBeUndefined();
  return (data as { list: List }).list;
};

const idsOf = ({ edges }: List) => edges.map(({ node }) => node.id);

async function walk(list: string, args: string): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const part: List = await page(list, `first: 1, ${after ? `after: "${after}",` : ""} ${args}`);
    ids.push(...idsOf(part));
    ({ endCursor: after, hasNextPage: more } = part.pageInfo);
  }
  return ids;
}

const ORDERS = {
  participations: "ENTRY_DATE",
  enrolments: "STARTED_ON",
  creditRecords: "AWARDED_ON",
  supportSessions: "HELD_ON",
  events: "OCCURRED_ON",
  followUps: "OBSERVED_ON",
};

describe.each(Object.entries(ORDERS))("%s", (list, day) => {
  it("come the same in pages of one as in one page", async () => {
    const whole = await page(list, `first: 100, orderBy: ${day}_ASC`);
    expect(await walk(list, `orderBy: ${day}_ASC`)).toEqual(idsOf(whole));
    expect(whole.totalCount).toBe(idsOf(whole).length);
  });

  it("come in reverse the other way round", async () => {
    const whole = idsOf(await page(list, `first: 100, orderBy: ${day}_ASC`));
    expect(await walk(list, `orderBy: ${day}_DESC`)).toEqual(whole.reverse());
  });
});

it("pages participants by their key", async () => {
  const whole = await page("participants", "first: 100");
  expect(await walk("participants", "")).toEqual(idsOf(whole));
  expect(whole.totalCount).toBe(2);
});

it("pages the people of a reference object", async () => {
  const document = (after: string) =>
    `{ city(code: "853") { enrolments(first: 1 ${after}) { totalCount edges { node { id } } pageInfo { endCursor hasNextPage } } } }`;
  const first = await graph.ask(document(""), { viewer: VIEWERS.analyst });
  const list = (first.data as { city: { enrolments: List } }).city.enrolments;
  const second = await graph.ask(document(`, after: "${list.pageInfo.endCursor}"`), { viewer: VIEWERS.analyst });
  const rest = (second.data as { city: { enrolments: List } }).city.enrolments;
  expect([list.totalCount, list.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([2, true, false]);
  expect([...idsOf(list), ...idsOf(rest)].sort()).toEqual(idsOf(await page("enrolments", "first: 100")).sort());
});

it.each([
  'after: "x"',
  'after: "WzFd"',
  "first: 0",
  "first: 101",
  'filter: { city: "85 3" }',
  "filter: { educationLevel: 9 }",
  'filter: { entryFrom: "2021-02-30" }',
])("refuses %s as bad input", async (args) => {
  const all = args.startsWith("first") ? args : `first: 5, ${args}`;
  const { data, errors } = await graph.ask(`{ participations(${all}) { totalCount edges { node { id } } } }`, {
    viewer: VIEWERS.analyst,
  });
  expect(data?.["participations"] ?? null).toBeNull();
  expect(errors?.map(({ extensions }) => extensions?.["code"])).toEqual(["BAD_USER_INPUT"]);
});

it.each<[string, string, number]>([
  ["participants", 'city: "853"', 2],
  ["participants", 'city: "049"', 0],
  ["participants", 'organisation: "OMNIA"', 1],
  ["participants", "gender: F", 1],
  ["participants", 'participation: { project: "S21969", open: false }', 1],
  ["participants", 'enrolment: { pathway: "TRIAL-1" }, participation: { labourStatus: UNEMPLOYED }', 1],
  ["participants", "participation: {}", 2],
  ["participations", 'organisation: "OMNIA"', 1],
  ["participations", 'project: "S21375"', 0],
  ["participations", "gender: F", 1],
  ["participations", "labourStatus: INACTIVE", 1],
  ["participations", "educationLevel: 3", 1],
  ["participations", "exitReason: COMPLETED", 1],
  ["participations", 'entryFrom: "2021-08-15"', 1],
  ["participations", 'entryTo: "2021-08-14"', 1],
  ["participations", 'exitFrom: "2021-09-30", exitTo: "2021-09-30"', 1],
  ["participations", "open: true", 1],
  ["participations", "open: false", 1],
  ["participations", "open: null, gender: null", 2],
  ["enrolments", 'pathway: "STUDIES-1"', 1],
  ["enrolments", 'pathwayKind: "WORK_TRIAL"', 1],
  ["enrolments", 'provider: "OMNIA"', 1],
  ["enrolments", 'status: ACTIVE, project: "S21969"', 1],
  ["enrolments", 'startedFrom: "2021-04-02", startedTo: "2021-05-01"', 1],
  ["enrolments", 'endedFrom: "2021-08-31", endedTo: "2021-08-31"', 1],
  ["enrolments", "open: true", 1],
  ["creditRecords", "recognised: true", 1],
  ["creditRecords", 'grade: PASS, pathway: "STUDIES-1"', 2],
  ["creditRecords", 'provider: "TURKU", awardedFrom: "2021-06-01", awardedTo: "2021-06-01"', 1],
  ["supportSessions", 'supportPractice: "COACHING", mode: REMOTE', 1],
  ["supportSessions", 'supportPracticeKind: "NETWORK"', 0],
  ["supportSessions", 'heldFrom: "2021-05-01", heldTo: "2021-05-01", project: "S21969"', 1],
  ["events", "type: EMPLOYED, selfEmployed: true", 1],
  ["events", 'occurredFrom: "2021-10-01", occurredTo: "2021-10-01", project: "S21969"', 2],
  ["followUps", "kind: LEAVING, outcome: EMPLOYED", 1],
  ["followUps", "improved: true", 0],
  [
    "followUps",
    'observedFrom: "2021-10-15", observedTo: "2021-10-15", project: "S21969", city: "853", organisation: "TURKU"',
    1,
  ],
])("%s with { %s } are %i", async (list, filter, count) => {
  const found = await page(list, `first: 100, filter: { ${filter} }`);
  expect([found.totalCount, idsOf(found).length]).toEqual([count, count]);
});
