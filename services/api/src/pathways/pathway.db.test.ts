import { afterAll, beforeAll, expect, it } from "vitest";
import { openTestGraph, type TestGraph } from "../testing/graph.ts";
import { links, listed, turned } from "../testing/listed.ts";
import { seedReferenceRows } from "../testing/reference-rows.ts";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await seedReferenceRows(graph.owner);
});
afterAll(() => graph.close());

it("tells everything about a pathway", async () => {
  const { data } = await graph.ask(`{ pathway(code: "P1") {
    code title(lang: SV) description(lang: EN) creditsPlanned startsOn endsOn
    kind { code label(lang: EN) } provider { code } cities { code } competences { code }
  } }`);
  expect(data?.["pathway"]).toEqual({
    code: "P1",
    title: "P1 title sv",
    description: "P1 description en",
    creditsPlanned: "27.5",
    startsOn: "2020-08-01",
    endsOn: "2021-05-31",
    kind: { code: "STUDIES", label: "STUDIES en" },
    provider: { code: "UAS" },
    cities: [{ code: "049" }, { code: "853" }],
    competences: [{ code: "CLOUD" }, { code: "WEB" }],
  });
});

it("has no end and no credits while it is open and gives none", async () => {
  const { data } = await graph.ask(`{ pathway(code: "P2") { endsOn creditsPlanned } }`);
  expect(data).toEqual({ pathway: { endsOn: null, creditsPlanned: null } });
});

it.each([
  ["city", '"853"', ["P1", "P2"]],
  ["kind", '"STUDIES"', ["P1", "P3"]],
  ["provider", '"TURKU"', ["P2"]],
  ["competence", '"CLOUD"', ["P1"]],
  ["supportPractice", '"SOCIAL"', ["P1", "P2"]],
  ["openOn", '"2020-12-31"', ["P1"]],
  ["openOn", '"2021-05-31"', ["P1", "P2", "P3"]],
  ["openOn", '"2022-01-01"', ["P2"]],
  ["city", '"000"', []],
  ["city", '""', []],
  ["city", "null", ["P1", "P2", "P3"]],
])("narrows the list by %s %s", async (field, value, codes) => {
  expect(await listed(graph, `pathways(first: 10, filter: { ${field}: ${value} })`)).toEqual(codes);
});

it("lists what meets every condition of a filter", async () => {
  expect(await listed(graph, `pathways(first: 10, filter: { city: "853", openOn: "2022-01-01" })`)).toEqual(["P2"]);
});

it.each([
  ["CODE_DESC", ["P3", "P2", "P1"]],
  ["STARTS_ON_ASC", ["P1", "P2", "P3"]],
  ["STARTS_ON_DESC", ["P2", "P3", "P1"]],
])("orders by %s", async (order, codes) => {
  expect(await listed(graph, `pathways(first: 10, orderBy: ${order})`)).toEqual(codes);
});

it.each([
  ["cities", "cities"],
  ["competences", "competences"],
  ["supportPractices", "supportPractices"],
  ["provider", "organisations"],
])("is found from its %s, too", async (relation, list) => {
  const pairs = await links(graph, "pathways", relation);
  expect(pairs).not.toEqual([]);
  expect(await links(graph, list, "pathways")).toEqual(turned(pairs));
});
