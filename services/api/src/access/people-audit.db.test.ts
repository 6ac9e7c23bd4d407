import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openTestGraph, type TestGraph } from "../testing/graph.ts";
import { globalId } from "../testing/people-routes.ts";
import { ANNA, seedPeople, VIEWERS } from "../testing/people-rows.ts";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await seedPeople(graph.owner);
});
afterAll(() => graph.close());
beforeEach(async () => {
  await graph.owner.query(
    "alter table audit_event disable trigger all; delete from audit_event; alter table audit_event enable trigger all",
  );
});

const events = async () =>
  (
    await graph.owner.query(
      "select actor, role, action, operation, subject, reason from audit_event where action <> 'ISSUE_KEY' order by id",
    )
  ).rows;
const ANNA_ID = globalId("Participation", `${ANNA.id}.${ANNA.inTurku}`);

describe("a reading of people leaves one event", () => {
  it.each([
    ["through a list", "{ participants(first: 1) { edges { node { id } } } }"],
    ["of a number alone", "{ participants(first: 1) { totalCount } }"],
    ["of a type name alone", "{ enrolments(first: 1) { __typename } }"],
    ["under a reference object", '{ city(code: "853") { participations(first: 1) { totalCount } } }'],
    ["by an id", `{ node(id: "${ANNA_ID}") { ... on Participation { entryDate } } }`],
    ["by an id, for no field of its own", `{ node(id: "${ANNA_ID}") { id } }`],
    ["by an id, for the name of its type", `{ node(id: "${ANNA_ID}") { __typename } }`],
    ["by several ids", `{ nodes(ids: ["${ANNA_ID}"]) { ... on Node { id } } }`],
    ["within a named fragment", "{ ...Rows } fragment Rows on Query { events(first: 1) { totalCount } }"],
    ["under another name", "{ nothing: followUps(first: 1) { totalCount } more: followUps(first: 2) { totalCount } }"],
    ["that finds none", '{ supportSessions(first: 1, filter: { city: "049" }) { totalCount } }'],
  ])("%s", async (_how, document) => {
    const { errors } = await graph.ask(document, { viewer: VIEWERS.analyst });
    expect(errors).toBeUndefined();
    expect(await events()).toEqual([
      expect.objectContaining({
        role: "ANALYST",
        action: "READ_PEOPLE",
        subject: { document, variables: {} },
        reason: null,
      }),
    ]);
  });
});

it("names who asked, what and with which variables, and nothing of the answer", async () => {
  const document = "query Turku($n: Int!) { participations(first: $n) { edges { node { id entryDate } } } }";
  await graph.ask(document, { viewer: VIEWERS.analyst, variables: { n: 2 } });
  const [event] = await events();
  expect(event).toMatchObject({ operation: "Turku", subject: { document, variables: { n: 2 } } });
  const { rows } = await graph.owner.query("select id from api_key where id::text = $1 or $1 like '%' || id", [
    event.actor,
  ]);
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(event)).not.toContain("2021-03-01");
});

const PUBLIC_READS = [
  '{ cities(first: 5) { totalCount edges { node { id code } } } pathway(code: "STUDIES-1") { code } }',
  `{ node(id: "${globalId("City", "853")}") { ... on City { code } } }`,
];

it.each(["public", "admin", "coordinator"] as const)("what %s reads of public things leaves no event", async (name) => {
  for (const document of PUBLIC_READS) await graph.ask(document, { viewer: VIEWERS[name] });
  expect(await events()).toEqual([]);
});

it("a look-up by id leaves an event of whoever may read people, since any id may be a person's", async () => {
  for (const document of PUBLIC_READS) await graph.ask(document, { viewer: VIEWERS.analyst });
  const asked = (await events()).map(({ subject }) => subject.document);
  expect(asked).toEqual([PUBLIC_READS[1]]);
});

it.each([
  "{ participants(first: 1) { edges { node { id } } } cities(first: 1) { totalCount } }",
  '{ city(code: "853") { code participations(first: 1) { totalCount } } }',
  `{ node(id: "${ANNA_ID}") { ... on Participation { entryDate } } }`,
])("answers nothing of %s while the audit cannot be written", async (document) => {
  await graph.owner.query("revoke insert on audit_event from digipoint_app");
  const { data, errors } = await graph.ask(document, { viewer: VIEWERS.analyst });
  await graph.owner.query("grant insert on audit_event to digipoint_app");
  expect(data ?? null).toBeNull();
  expect(errors?.map(({ extensions }) => extensions?.["code"])).toEqual(["INTERNAL"]);
  expect(graph.statements().some((sql) => /from .*participa/i.test(sql))).toBe(false);
});
