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

it("names a city in the language asked for", async () => {
  const { data } = await graph.ask(`{ city(code: "853") { code fi: title sv: title(lang: SV) en: title(lang: EN) } }`);
  expect(data).toEqual({ city: { code: "853", fi: "853 title fi", sv: "853 title sv", en: "853 title en" } });
});

it.each([
  ["project", '"S1"', ["049", "853"]],
  ["pathway", '"P2"', ["853"]],
  ["supportPractice", '"NET"', ["049", "853"]],
])("narrows the list by %s %s", async (field, value, codes) => {
  expect(await listed(graph, `cities(first: 10, filter: { ${field}: ${value} })`)).toEqual(codes);
});

it.each([
  ["organisations", "city", "organisations"],
  ["competenceNeeds", "city", "competenceNeeds"],
])("is found from its %s, too", async (relation, back, list) => {
  const pairs = await links(graph, "cities", relation);
  expect(pairs).not.toEqual([]);
  expect(await links(graph, list, back)).toEqual(turned(pairs));
});
