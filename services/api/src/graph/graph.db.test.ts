import { afterAll, beforeAll, expect, it } from "vitest";
import { PUBLIC_VIEWER, type Viewer } from "../access/viewer.ts";
import { openTestGraph, type TestGraph } from "../testing/graph.ts";

const turku: Viewer = { ...PUBLIC_VIEWER, role: "ANALYST", cityCodes: ["853"] };
const CITIES = "{ cities(first: 10) { edges { node { code } } } }";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph({ limits: { operationCost: 2_000, publicBudget: 100_000 } });
  await graph.owner.query(
    "insert into city values ('853', 'Turku', 'Åbo', 'Turku'), ('091', 'Helsinki', 'Helsingfors', 'Helsinki')",
  );
});
afterAll(() => graph.close());

it("answers in the language asked for", async () => {
  const { data, errors } = await graph.ask(
    "{ cities(first: 10) { totalCount edges { node { code title(lang: SV) } } } }",
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    cities: {
      totalCount: 2,
      edges: [{ node: { code: "091", title: "Helsingfors" } }, { node: { code: "853", title: "Åbo" } }],
    },
  });
});

it("reads in one read-only snapshot that carries the caller's scope", async () => {
  await graph.ask(CITIES, { viewer: turku });
  const verbs = graph.statements().map((sql) => sql.split(/[\s(]/, 5).join(" ").toLowerCase());
  expect(verbs).toEqual([
    "select id, name, role, city_codes,",
    "begin",
    "set transaction isolation level repeatable",
    "select app_set_scope $1, $2, $3)",
    expect.stringContaining("select"),
    "commit",
  ]);
});

it("opens no transaction for what needs no data", async () => {
  await graph.ask("{ __typename }");
  expect(graph.statements()).toEqual([]);
});

it("tells what an operation costs and what is left", async () => {
  const response = await graph.send({ query: CITIES });
  const { extensions } = (await response.json()) as { extensions: { cost: Record<string, unknown> } };
  expect(extensions.cost).toMatchObject({ requested: 21, limit: 2_000, actual: 6 });
  expect(response.headers.get("ratelimit-policy")).toBe('"cost";q=100000;w=60');
  expect(response.headers.get("ratelimit")).toMatch(/^"cost";r=\d+;t=\d+$/);
});

it("tells the cost without running anything when asked to", async () => {
  const response = await graph.send({ query: CITIES, extensions: { dryRun: true } });
  expect(await response.json()).toMatchObject({ data: null, extensions: { cost: { requested: 21, actual: 0 } } });
  expect(graph.statements()).toEqual([]);
});

it("refuses an operation above the limit and says what would pass", async () => {
  const aliases = Array.from({ length: 20 }, (_, at) => `a${at}: cities(first: 100) { edges { cursor } }`).join(" ");
  const response = await graph.send({ query: `{ ${aliases} }` }, PUBLIC_VIEWER, {
    accept: "application/graphql-response+json",
  });
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({
    errors: [
      {
        extensions: { code: "COST_LIMIT_EXCEEDED", cost: { limit: 2_000 } },
        message: expect.stringContaining("smaller pages"),
      },
    ],
  });
});

it("refuses a document of too many tokens before it is read any further", async () => {
  const response = await graph.send({ query: `{ ${"__typename ".repeat(2_100)} }` });
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "GRAPHQL_PARSE_FAILED" } }] });
});

it("answers 429 with Retry-After when the budget is spent", async () => {
  const poor = await openTestGraph({ limits: { publicBudget: 30 } });
  try {
    expect((await poor.send({ query: CITIES })).status).toBe(200);
    const response = await poor.send({ query: CITIES });
    expect([response.status, Number(response.headers.get("retry-after")) > 0]).toEqual([429, true]);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "RATE_LIMITED" } }] });
  } finally {
    await poor.close();
  }
});

it("keeps introspection for those who signed in", async () => {
  const question = "{ __schema { queryType { name } } }";
  expect(await graph.ask(question)).toMatchObject({ errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });
  expect(await graph.ask(question, { viewer: turku })).toMatchObject({
    data: { __schema: { queryType: { name: "Query" } } },
  });
});

it("publishes the schema's text to everybody", async () => {
  const response = await graph.service.fetch("http://test/schema.graphql");
  expect(await response.text()).toContain("type City implements Node");
});

it("refuses a credential that is not good instead of treating it as the public", async () => {
  for (const credential of ["Bearer dp_unknown", "Bearer a.b.c", "Basic abc", "dp_unknown"]) {
    const response = await graph.send({ query: CITIES }, PUBLIC_VIEWER, { authorization: credential });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });
  }
});

it("answers fields in the order in which they were asked", async () => {
  const query =
    '{ last: viewer { name } city(code: "091") { title } first: __typename cities(first: 1) { totalCount } }';
  const { data } = await graph.ask(query);
  expect(Object.keys(data ?? {})).toEqual(["last", "city", "first", "cities"]);
});

it("looks up by id what exists, and answers null for what does not", async () => {
  const id = (code: string) => Buffer.from(`City:${code}`).toString("base64");
  const { data, errors } = await graph.ask("query ($ids: [ID!]!) { nodes(ids: $ids) { ... on City { code } } }", {
    variables: { ids: [id("853"), id("999")] },
  });
  expect([errors, data]).toEqual([undefined, { nodes: [{ code: "853" }, null] }]);
});

it("says what is wrong with input that the database could not take", async () => {
  const wrong = [
    '{ node(id: "nonsense") { id } }',
    '{ city(code: "8\\u000053") { code } }',
    '{ projects(first: 1, filter: { openOn: "0000-01-01" }) { totalCount } }',
    '{ projects(first: 1, filter: { openOn: "2021-02-30" }) { totalCount } }',
    '{ cities(first: 1, after: "nonsense") { totalCount } }',
  ];
  for (const query of wrong) {
    const { errors } = await graph.ask(query);
    expect([query, errors?.[0]?.extensions?.["code"]]).toEqual([
      query,
      expect.stringMatching(/^(BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED)$/),
    ]);
  }
});
