import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publishRelease } from "../statistics/releases/publish/publish-release.ts";
import { openTestGraph, TEST_CELL_KEY_SECRET, type TestGraph } from "../testing/graph.ts";
import { answered } from "../testing/listed.ts";
import { seedPeople, VIEWERS } from "../testing/people-rows.ts";

const PROTECTED = 'statistics(input: { measure: "persons", by: [] }) { statuses }';
const EXACT = 'exactStatistics(input: { measure: "persons", by: [] }) { values }';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await seedPeople(graph.owner);
  const cellKeySecret = TEST_CELL_KEY_SECRET;
  await publishRelease({
    database: graph.settings,
    cellKeySecret,
    asOf: "2022-12-31",
    publishedBy: "t",
    role: "ADMIN",
  });
});
afterAll(() => graph.close());

const codeOf = async (document: string, variables = {}) =>
  (await graph.ask(document, { variables, viewer: VIEWERS.analyst })).errors?.[0]?.extensions["code"];
const exactReadings = async () =>
  (await graph.owner.query("select role, operation, subject from audit_event where action = 'READ_EXACT' order by id"))
    .rows;

describe("exact and protected figures", () => {
  it.each([
    `{ ${PROTECTED} ${EXACT} }`,
    `{ ${PROTECTED} ...E } fragment E on Query { ${EXACT} }`,
    `query ($off: Boolean = false) { ${PROTECTED} e: ${EXACT.replace(") {", ") @include(if: $off) {")} }`,
    `{ p: ${PROTECTED} ... on Query { ${EXACT} } }`,
  ])("are not answered in one operation: %s", async (document) => {
    const before = await exactReadings();
    expect(await codeOf(document)).toBe("BAD_USER_INPUT");
    expect(await exactReadings()).toEqual(before);
  });

  it("are answered in two", async () => {
    expect(await answered(graph, `{ ${PROTECTED} }`, { viewer: VIEWERS.analyst })).toEqual({
      statistics: { statuses: ["HIDDEN"] },
    });
    expect(await answered(graph, `{ ${EXACT} }`, { viewer: VIEWERS.analyst })).toEqual({
      exactStatistics: { values: [2] },
    });
  });
});

describe("an exact figure", () => {
  it("is in the audit before it is answered: what was asked, never the answer", async () => {
    const before = (await exactReadings()).length;
    const document = "query Mine($measure: String!) { exactStatistics(input: { measure: $measure }) { values } }";
    await graph.ask(document, { variables: { measure: "persons" }, viewer: VIEWERS.partner });
    expect((await exactReadings()).slice(before)).toEqual([
      { role: "PARTNER", operation: "Mine", subject: { document, variables: { measure: "persons" } } },
    ]);
  });

  it("is not answered when the audit cannot be written", async () => {
    await graph.owner.query("revoke insert on audit_event from digipoint_app");
    const { data, errors } = await graph.ask(`{ ${EXACT} }`, { viewer: VIEWERS.analyst });
    await graph.owner.query("grant insert on audit_event to digipoint_app");
    expect(data?.["exactStatistics"] ?? null).toBeNull();
    expect(errors).toHaveLength(1);
  });

  it("is nothing that the public fills the audit with", async () => {
    const before = await exactReadings();
    const { errors } = await graph.ask(`{ ${EXACT} }`);
    expect(errors?.[0]?.extensions["code"]).toBe("UNAUTHENTICATED");
    expect(await exactReadings()).toEqual(before);
  });
});

describe("a protected figure", () => {
  it("opens no transaction, and asks once for the current release however often it is asked for", async () => {
    await graph.ask(`{ a: ${PROTECTED} b: ${PROTECTED} }`);
    const sent = graph.statements();
    expect(sent.filter((sql) => /^begin/i.test(sql))).toEqual([]);
    expect(sent.filter((sql) => /from release where status/.test(sql))).toHaveLength(1);
  });

  it("is not asked below a change or an event", async () => {
    const following =
      "subscription { releaseChanged { release { citiesReporting { participants(first: 1) { totalCount } } } } }";
    const code = await codeOf(following);
    expect(["BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED"]).toContain(code);
  });
});
