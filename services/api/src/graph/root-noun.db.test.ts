import { afterAll, beforeAll, expect, it } from "vitest";
import { openTestGraph, type TestGraph } from "../testing/graph.ts";
import { answered, listed } from "../testing/listed.ts";
import { seedReferenceRows } from "../testing/reference-rows.ts";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await seedReferenceRows(graph.owner);
});
afterAll(() => graph.close());

const NOUNS = [
  ["cities", 3],
  ["organisations", 4],
  ["projects", 2],
  ["competenceNeeds", 3],
  ["pathways", 3],
  ["disseminations", 3],
  ["codeLists", 23],
] as const;

it.each(NOUNS)("walks %s page by page without gap or repetition", async (list, total) => {
  for (const order of ["CODE_ASC", "CODE_DESC"]) {
    const whole = await listed(graph, `${list}(first: 100, orderBy: ${order})`);
    expect(whole).toHaveLength(total);
    expect(await walk(list, order)).toEqual(whole);
  }
});

it.each([
  ["pathways", "STARTS_ON_ASC"],
  ["pathways", "STARTS_ON_DESC"],
])("walks %s by %s though rows share a day", async (list, order) => {
  expect(await walk(list, order)).toEqual(await listed(graph, `${list}(first: 100, orderBy: ${order})`));
});

it("counts what the filter leaves, not the page", async () => {
  const { data } = await graph.ask(
    `{ pathways(first: 1, filter: { city: "853" }) { totalCount edges { node { code } } pageInfo { hasNextPage } } }`,
  );
  expect(data).toEqual({
    pathways: { totalCount: 2, edges: [{ node: { code: "P1" } }], pageInfo: { hasNextPage: true } },
  });
});

it.each([
  "city",
  "organisation",
  "project",
  "workPackage",
  "target",
  "competence",
  "competenceNeed",
  "pathway",
  "supportPractice",
  "collaboration",
  "evaluation",
  "finding",
  "decision",
  "dissemination",
  "codeList",
])("answers null for a %s that is not there", async (one) => {
  expect(await graph.ask(`{ ${one}(code: "NONE") { code } }`)).toMatchObject({ data: { [one]: null } });
});

it("finds by its id what it found by its code", async () => {
  const { pathway } = await answered<{ pathway: { id: string } }>(graph, `{ pathway(code: "P1") { id } }`);
  const again = await graph.ask("query ($id: ID!) { node(id: $id) { ... on Pathway { code cities { code } } } }", {
    variables: { id: pathway.id },
  });
  expect(again.data).toEqual({ node: { code: "P1", cities: [{ code: "049" }, { code: "853" }] } });
});

it("leaves the other lists standing when one fails", async () => {
  const { data, errors } = await graph.ask("{ pathways(first: 0) { totalCount } cities(first: 1) { totalCount } }");
  expect(data).toEqual({ pathways: null, cities: { totalCount: 3 } });
  expect(errors).toMatchObject([{ path: ["pathways"], extensions: { code: "BAD_USER_INPUT" } }]);
});

it("does not let a negative page pay for other lists", async () => {
  const costOf = async (query: string) => {
    const response = await graph.send({ query, extensions: { dryRun: true } });
    return ((await response.json()) as { extensions: { cost: { requested: number } } }).extensions.cost.requested;
  };
  const list = "cities(first: 50) { totalCount }";
  expect(await costOf(`{ ${list} pathways(first: -1000) { totalCount } }`)).toBeGreaterThan(
    await costOf(`{ ${list} }`),
  );
});

it("reads a nested page in as many statements as a single row", async () => {
  const nested = `code kind { label } provider { code kind { label } city { code } partnerships { role { label } project { code } } projects { code } }
    cities { code organisations { code } } competences { code needs { code strength { label } } }
    supportPractices { code kind { label } cities { code } owner { code } } collaborations { code organisations { code } }`;
  const statementsFor = async (first: number) => {
    const { errors } = await graph.ask(`{ pathways(first: ${first}) { edges { node { ${nested} } } } }`);
    expect(errors).toBeUndefined();
    return graph.statements().length;
  };
  expect(await statementsFor(3)).toBe(await statementsFor(1));
});

interface Walked {
  readonly list: {
    readonly edges: readonly { readonly node: { readonly code: string } }[];
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  };
}

async function walk(list: string, orderBy: string, after: string | null = null): Promise<string[]> {
  const document = `query ($after: String) {
    list: ${list}(first: 1, after: $after, orderBy: ${orderBy}) { edges { node { code } } pageInfo { endCursor hasNextPage } }
  }`;
  const { list: page } = await answered<Walked>(graph, document, { variables: { after } });
  const codes = page.edges.map(({ node }) => node.code);
  return page.pageInfo.hasNextPage ? [...codes, ...(await walk(list, orderBy, page.pageInfo.endCursor))] : codes;
}
