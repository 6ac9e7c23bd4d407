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

it("tells everything about a competence", async () => {
  const { data } = await graph.ask(
    "{ competences(first: 9) { edges { node { code escoUri title(lang: EN) description(lang: SV) needs { code } pathways { code } } } } }",
  );
  expect(data?.["competences"]).toEqual({
    edges: [
      {
        node: {
          code: "CLOUD",
          escoUri: "http://data.europa.eu/esco/skill/1",
          title: "CLOUD title en",
          description: "CLOUD description sv",
          needs: [{ code: "N2" }],
          pathways: [{ code: "P1" }],
        },
      },
      {
        node: {
          code: "WEB",
          escoUri: null,
          title: "WEB title en",
          description: null,
          needs: [{ code: "N1" }, { code: "N3" }],
          pathways: [{ code: "P1" }, { code: "P2" }],
        },
      },
    ],
  });
});

it("tells how strongly a competence was needed, where and by whose observation", async () => {
  const { data } = await graph.ask(`{ competenceNeed(code: "N1") {
    strength { code label(lang: SV) } observedOn source(lang: EN) project { code } competence { code } city { code }
  } }`);
  expect(data?.["competenceNeed"]).toEqual({
    strength: { code: "STRONG", label: "STRONG sv" },
    observedOn: "2020-06-01",
    source: "N1 source en",
    project: { code: "S2" },
    competence: { code: "WEB" },
    city: { code: "853" },
  });
});

it.each([
  ["competences", 'pathway: "P2"', ["WEB"]],
  ["competences", 'neededIn: "049"', ["CLOUD"]],
  ["competences", 'escoUri: "http://data.europa.eu/esco/skill/1"', ["CLOUD"]],
  ["competenceNeeds", 'project: "S1"', ["N3"]],
  ["competenceNeeds", 'competence: "WEB"', ["N1", "N3"]],
  ["competenceNeeds", 'city: "049"', ["N2"]],
  ["competenceNeeds", "strength: STEADY", ["N3"]],
  ["competenceNeeds", 'observedFrom: "2020-06-01"', ["N1", "N2"]],
  ["competenceNeeds", 'observedTo: "2020-06-01"', ["N1", "N3"]],
  ["competenceNeeds", 'observedFrom: "2020-06-01", observedTo: "2020-06-01"', ["N1"]],
])("narrows %s by %s", async (list, filter, codes) => {
  expect(await listed(graph, `${list}(first: 10, filter: { ${filter} })`)).toEqual(codes);
});

it("orders needs by the day they were observed", async () => {
  expect(await listed(graph, "competenceNeeds(first: 10, orderBy: OBSERVED_ON_DESC)")).toEqual(["N2", "N1", "N3"]);
});

it("leads from a competence to its needs and back", async () => {
  const pairs = await links(graph, "competences", "needs");
  expect(await links(graph, "competenceNeeds", "competence")).toEqual(turned(pairs));
});
