import { afterAll, beforeAll, expect, it } from "vitest";
import { PUBLIC_VIEWER, type Viewer } from "../access/viewer.ts";
import { openTestGraph, type TestGraph } from "../testing/graph.ts";
import { links, listed, turned } from "../testing/listed.ts";
import { seedReferenceRows } from "../testing/reference-rows.ts";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await seedReferenceRows(graph.owner);
});
afterAll(() => graph.close());

const analyst: Viewer = { ...PUBLIC_VIEWER, role: "ANALYST", cityCodes: ["853"] };

it("leads from a project's evaluation to what was decided", async () => {
  const { data } = await graph.ask(`{ evaluation(code: "E1") {
    title question(lang: SV) method(lang: EN) startsOn endsOn project { code } organisation { code }
    findings { title(lang: EN) statement foundOn decisions { title description(lang: SV) decidedOn outcome { code label(lang: EN) } } }
  } }`);
  expect(data?.["evaluation"]).toEqual({
    title: "E1 title fi",
    question: "E1 question sv",
    method: "E1 method en",
    startsOn: "2020-05-01",
    endsOn: null,
    project: { code: "S2" },
    organisation: { code: "UAS" },
    findings: [
      {
        title: "F1 title en",
        statement: "F1 statement fi",
        foundOn: "2021-01-15",
        decisions: [
          {
            title: "D1 title fi",
            description: "D1 description sv",
            decidedOn: "2021-02-01",
            outcome: { code: "CONTINUE", label: "CONTINUE en" },
          },
        ],
      },
    ],
  });
});

it("tells where results were told", async () => {
  const { data } = await graph.ask(
    `{ dissemination(code: "DI1") { title audience(lang: SV) description(lang: EN) heldOn project { code } } }`,
  );
  expect(data?.["dissemination"]).toEqual({
    title: "DI1 title fi",
    audience: "DI1 audience sv",
    description: "DI1 description en",
    heldOn: "2021-11-01",
    project: { code: "S2" },
  });
});

it("shows evidence to whoever signed in", async () => {
  const { data } = await graph.ask(
    `{ pieceOfEvidence(code: "EV1") { kind { code } collectedOn title(lang: EN) summary evaluation { evidence { code } } } }`,
    { viewer: analyst },
  );
  expect(data?.["pieceOfEvidence"]).toEqual({
    kind: { code: "INTERVIEW" },
    collectedOn: "2020-10-01",
    title: "EV1 title en",
    summary: "EV1 summary fi",
    evaluation: { evidence: [{ code: "EV1" }, { code: "EV2" }] },
  });
});

it.each([
  'evaluation(code: "E1") { evidence { code } }',
  "evidence(first: 10) { totalCount }",
  "evidence(first: 10, filter: { kind: SURVEY }) { edges { cursor } }",
  'pieceOfEvidence(code: "EV1") { code }',
  'pieceOfEvidence(code: "NONE") { code }',
])("keeps evidence from the public in %s", async (field) => {
  const { data, errors } = await graph.ask(`{ asked: ${field} cities(first: 10) { totalCount } }`);
  expect(errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" } }]);
  expect(JSON.stringify(data)).not.toMatch(/EV\d|"totalCount":2/);
  expect(data).toMatchObject({ cities: { totalCount: 3 } });
});

it.each([
  ["evaluations", 'project: "S2"', ["E1"]],
  ["evaluations", 'organisation: "ESPOO"', ["E2"]],
  ["evaluations", 'openOn: "2022-01-01"', ["E1"]],
  ["evidence", 'evaluation: "E2"', []],
  ["evidence", 'project: "S2"', ["EV1", "EV2"]],
  ["evidence", "kind: SURVEY", ["EV2"]],
  ["evidence", 'collectedFrom: "2020-10-02"', ["EV2"]],
  ["evidence", 'collectedTo: "2020-10-01"', ["EV1"]],
  ["findings", 'evaluation: "E1"', ["F1"]],
  ["findings", 'project: "S1"', ["F2"]],
  ["findings", 'foundFrom: "2021-01-15"', ["F1"]],
  ["findings", 'foundTo: "2021-01-14"', ["F2"]],
  ["decisions", 'finding: "F1"', ["D1"]],
  ["decisions", 'evaluation: "E2"', ["D2"]],
  ["decisions", 'project: "S2"', ["D1"]],
  ["decisions", "outcome: PENDING", ["D2"]],
  ["decisions", 'decidedFrom: "2021-02-01"', ["D1"]],
  ["decisions", 'decidedTo: "2021-01-31"', ["D2"]],
  ["disseminations", 'project: "S2"', ["DI1", "DI2"]],
  ["disseminations", 'heldFrom: "2020-11-01"', ["DI1", "DI2"]],
  ["disseminations", 'heldTo: "2020-11-01"', ["DI2", "DI3"]],
])("narrows %s by %s", async (list, filter, codes) => {
  expect(await listed(graph, `${list}(first: 10, filter: { ${filter} })`, analyst)).toEqual(codes);
});

it.each([
  ["evaluations", "STARTS_ON_ASC", ["E2", "E1"]],
  ["evidence", "COLLECTED_ON_DESC", ["EV2", "EV1"]],
  ["findings", "FOUND_ON_ASC", ["F2", "F1"]],
  ["decisions", "DECIDED_ON_ASC", ["D2", "D1"]],
  ["disseminations", "HELD_ON_ASC", ["DI3", "DI2", "DI1"]],
])("orders %s by %s", async (list, order, codes) => {
  expect(await listed(graph, `${list}(first: 10, orderBy: ${order})`, analyst)).toEqual(codes);
});

it.each([
  ["evaluations", "evidence", "evaluation", "evidence"],
  ["evaluations", "findings", "evaluation", "findings"],
  ["findings", "decisions", "finding", "decisions"],
])("leads from %s to %s and back", async (list, relation, back, otherList) => {
  const pairs = await links(graph, list, relation, analyst);
  expect(pairs).not.toEqual([]);
  expect(await links(graph, otherList, back, analyst)).toEqual(turned(pairs));
});
