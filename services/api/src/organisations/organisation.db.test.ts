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

it("tells everything about an organisation", async () => {
  const { data } = await graph.ask(`{ organisation(code: "TURKU") {
    code title(lang: EN) businessId kind { code label(lang: SV) } parent { code } children { code } city { code }
    partnerships { project { code } role { code } } projects { code } collaborations { code }
  } }`);
  expect(data?.["organisation"]).toEqual({
    code: "TURKU",
    title: "TURKU title en",
    businessId: "0204819-8",
    kind: { code: "CITY", label: "CITY sv" },
    parent: null,
    children: [{ code: "TURKU-JOBS" }],
    city: { code: "853" },
    partnerships: [
      { project: { code: "S1" }, role: { code: "PARTNER" } },
      { project: { code: "S2" }, role: { code: "LEAD" } },
    ],
    projects: [{ code: "S1" }, { code: "S2" }],
    collaborations: [{ code: "CO1" }, { code: "CO2" }],
  });
});

it("has no city and no business id where it has none", async () => {
  const { data } = await graph.ask(`{ organisation(code: "UAS") { city { code } businessId } }`);
  expect(data).toEqual({ organisation: { city: null, businessId: null } });
});

it.each([
  ["kind", "UAS", ["UAS"]],
  ["city", '"853"', ["TURKU", "TURKU-JOBS"]],
  ["project", '"S1"', ["ESPOO", "TURKU"]],
  ["parent", '"TURKU"', ["TURKU-JOBS"]],
])("narrows the list by %s %s", async (field, value, codes) => {
  expect(await listed(graph, `organisations(first: 10, filter: { ${field}: ${value} })`)).toEqual(codes);
});

it("refuses a kind that the closed list does not have", async () => {
  const { errors } = await graph.ask("{ organisations(first: 10, filter: { kind: CLUB }) { totalCount } }");
  expect(errors).toMatchObject([{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }]);
});

it.each([
  ["children", "parent", "organisations"],
  ["evaluations", "organisation", "evaluations"],
  ["collaborations", "organisations", "collaborations"],
  ["supportPractices", "owner", "supportPractices"],
])("is found from its %s, too", async (relation, back, list) => {
  const pairs = await links(graph, "organisations", relation);
  expect(pairs).not.toEqual([]);
  expect(await links(graph, list, back)).toEqual(turned(pairs));
});
