import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestGraph, type TestGraph } from "../testing/graph.ts";
import { globalId } from "../testing/people-routes.ts";
import { ANNA, BEA, CARL, seedPeople, uuid, VIEWERS } from "../testing/people-rows.ts";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await seedPeople(graph.owner);
});
afterAll(() => graph.close());

const NODE =
  "query Look($id: ID!) { node(id: $id) { __typename id ... on Participation { entryDate } ... on Participant { gender { code } } } }";
const look = async (id: string, viewer = VIEWERS.analyst) => {
  const { data, errors } = await graph.ask(NODE, { variables: { id }, viewer });
  return JSON.stringify({ data, errors }).replace(/"requestId":"[^"]*"/, "");
};

it("finds what a list answered by its id", async () => {
  const { data } = await graph.ask("{ participations(first: 1) { edges { node { id entryDate } } } }", {
    viewer: VIEWERS.analyst,
  });
  const { edges } = (data as { participations: { edges: { node: { id: string } }[] } }).participations;
  expect(await graph.ask(NODE, { variables: { id: edges[0]?.node.id }, viewer: VIEWERS.analyst })).toMatchObject({
    data: { node: { __typename: "Participation", ...edges[0]?.node } },
  });
});

describe.each(Object.keys(VIEWERS) as (keyof typeof VIEWERS)[])("to %s", (name) => {
  it.each([
    ["Participant", uuid(999)],
    ["Participation", `${uuid(999)}.${uuid(999)}`],
    ["SupportSession", `${ANNA.id}.${uuid(999)}`],
  ])("an id of no %s answers null", async (type, id) => {
    expect(await look(globalId(type, id), VIEWERS[name])).toBe('{"data":{"node":null}}');
  });
});

it.each([
  ["public", "Participant", ANNA.id],
  ["admin", "Participation", `${ANNA.id}.${ANNA.inTurku}`],
  ["coordinator", "Participation", `${ANNA.id}.${ANNA.inTurku}`],
  ["analyst", "Participant", CARL.id],
  ["analyst", "Participation", `${ANNA.id}.${ANNA.inEspoo}`],
  ["analyst", "CreditRecord", `${CARL.id}.${uuid(3111)}`],
  ["steward", "Participant", ANNA.id],
  ["steward", "FollowUp", `${ANNA.id}.${uuid(116)}`],
  ["partner", "Participant", ANNA.id],
  ["partner", "Participation", `${ANNA.id}.${ANNA.inTurku}`],
  ["partner", "Enrolment", `${ANNA.id}.${uuid(111)}`],
] as const)("answers %s about a foreign %s as about none", async (name, type, id) => {
  expect(await look(globalId(type, id), VIEWERS[name])).toBe('{"data":{"node":null}}');
});

it("does not find a row under another person's key", async () => {
  expect(await look(globalId("Participation", `${BEA.id}.${ANNA.inTurku}`))).toBe('{"data":{"node":null}}');
});

it.each([
  ["Participant", "x"],
  ["Participant", `${ANNA.id}.${ANNA.inTurku}`],
  ["Participation", ANNA.id],
  ["Participation", `${ANNA.id}.${ANNA.inTurku}.${ANNA.inTurku}`],
  ["Enrolment", `["${ANNA.id}","${uuid(111)}"]`],
  ["Event", "' or true --"],
  ["SensitiveAnswers", `${ANNA.id}.${ANNA.inTurku}`],
])("refuses the malformed id %s:%s without asking the database", async (type, id) => {
  const answer = await graph.ask(NODE, { variables: { id: globalId(type, id) }, viewer: VIEWERS.steward });
  expect(answer).toMatchObject({ data: { node: null }, errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
  expect(graph.statements().filter((sql) => /from .*(participa|enrol|event|sensitive)/i.test(sql))).toEqual([]);
});

it("answers several ids each on its own, foreign and absent ones as null", async () => {
  const ids = [
    globalId("Participant", BEA.id),
    globalId("Participant", CARL.id),
    globalId("Participant", uuid(999)),
    globalId("City", "853"),
  ];
  const { data, errors } = await graph.ask(`{ nodes(ids: ${JSON.stringify(ids)}) { __typename } }`, {
    viewer: VIEWERS.analyst,
  });
  expect(errors).toBeUndefined();
  expect(data).toEqual({ nodes: [{ __typename: "Participant" }, null, null, { __typename: "City" }] });
});
