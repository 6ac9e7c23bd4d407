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

it("describes a support practice as an operating model", async () => {
  const { data } = await graph.ask(`{ supportPractice(code: "SOCIAL") {
    title forWhom(lang: SV) method(lang: EN) deliveredBy requirements results transferability(lang: EN)
    kind { code label } owner { code } cities { code } pathways { code } collaborations { code }
  } }`);
  expect(data?.["supportPractice"]).toEqual({
    title: "SOCIAL title fi",
    forWhom: "SOCIAL for_whom sv",
    method: "SOCIAL method en",
    deliveredBy: "SOCIAL delivered_by fi",
    requirements: "SOCIAL requirements fi",
    results: "SOCIAL results fi",
    transferability: "SOCIAL transferability en",
    kind: { code: "SOCIAL_SUPPORT", label: "SOCIAL_SUPPORT fi" },
    owner: { code: "TURKU" },
    cities: [{ code: "853" }],
    pathways: [{ code: "P1" }, { code: "P2" }],
    collaborations: [{ code: "CO2" }],
  });
});

it("tells what a collaboration is built around", async () => {
  const selection = `title(lang: SV) description startsOn endsOn
    project { code } workPackage { code } pathway { code } supportPractice { code } organisations { code }`;
  const { data } = await graph.ask(
    `{ a: collaboration(code: "CO1") { ${selection} } b: collaboration(code: "CO2") { ${selection} } }`,
  );
  expect(data).toEqual({
    a: {
      title: "CO1 title sv",
      description: "CO1 description fi",
      startsOn: "2020-09-01",
      endsOn: "2020-12-31",
      project: { code: "S2" },
      workPackage: { code: "W1" },
      pathway: { code: "P1" },
      supportPractice: null,
      organisations: [{ code: "TURKU" }, { code: "UAS" }],
    },
    b: {
      title: "CO2 title sv",
      description: "CO2 description fi",
      startsOn: "2021-01-01",
      endsOn: null,
      project: { code: "S2" },
      workPackage: null,
      pathway: null,
      supportPractice: { code: "SOCIAL" },
      organisations: [{ code: "TURKU" }],
    },
  });
});

it.each([
  ["supportPractices", 'city: "049"', ["NET"]],
  ["supportPractices", 'kind: "SOCIAL_SUPPORT"', ["SOCIAL"]],
  ["supportPractices", 'owner: "UAS"', ["NET"]],
  ["supportPractices", 'pathway: "P1"', ["NET", "SOCIAL"]],
  ["collaborations", 'project: "S2"', ["CO1", "CO2"]],
  ["collaborations", 'project: "S1"', []],
  ["collaborations", 'workPackage: "W1"', ["CO1"]],
  ["collaborations", 'pathway: "P1"', ["CO1"]],
  ["collaborations", 'supportPractice: "SOCIAL"', ["CO2"]],
  ["collaborations", 'organisation: "UAS"', ["CO1"]],
  ["collaborations", 'openOn: "2020-12-31"', ["CO1"]],
])("narrows %s by %s", async (list, filter, codes) => {
  expect(await listed(graph, `${list}(first: 10, filter: { ${filter} })`)).toEqual(codes);
});

it("orders collaborations by their first day", async () => {
  expect(await listed(graph, "collaborations(first: 10, orderBy: STARTS_ON_DESC)")).toEqual(["CO2", "CO1"]);
});

it.each([
  ["supportPractices", "cities", "supportPractices", "cities"],
  ["supportPractices", "collaborations", "supportPractice", "collaborations"],
  ["pathways", "collaborations", "pathway", "collaborations"],
])("leads from %s to %s and back", async (list, relation, back, otherList) => {
  const pairs = await links(graph, list, relation);
  expect(pairs).not.toEqual([]);
  expect(await links(graph, otherList, back)).toEqual(turned(pairs));
});
