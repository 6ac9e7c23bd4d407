import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ASKERS, openPublishedGraph, type PublishedGraph } from "../../testing/published.ts";

let graph: PublishedGraph;
beforeAll(async () => {
  graph = await openPublishedGraph({ limits: { operationCost: 20_000 } });
}, 120_000);
afterAll(() => graph.close());

const AUDIT = `{ questionAudit(first: 10) { edges { node {
  actor role requestId release measure breakdowns conditions cells hidden } } } }`;

const noted = async () => (await graph.owner.query("select * from question_audit")).rowCount;
const codeOf = ({ errors }: { errors?: readonly { extensions: object }[] }) =>
  Reflect.get(errors?.[0]?.extensions ?? {}, "code");

describe("the audit of questions", () => {
  it("holds who got which figures, and none of the figures", async () => {
    const input = '{ measure: "persons", by: ["gender"], where: [{ dimension: "city", category: "853" }] }';
    await graph.ask(`{ statistics(input: ${input}) { values } }`, { viewer: ASKERS.analyst });
    const { data } = await graph.ask(AUDIT, { viewer: ASKERS.admin });
    const [edge] = Reflect.get(data?.["questionAudit"] ?? {}, "edges");
    expect(edge.node).toEqual({
      actor: expect.stringMatching(/^key:/),
      role: "ANALYST",
      requestId: expect.any(String),
      release: graph.release,
      measure: "persons",
      breakdowns: ["gender"],
      conditions: '[{"category":"853","dimension":"city"}]',
      cells: 5,
      hidden: expect.any(Number),
    });
  });

  it("is for admin alone", async () => {
    expect(codeOf(await graph.ask(AUDIT, { viewer: ASKERS.analyst }))).toBe("FORBIDDEN");
    expect(codeOf(await graph.ask(AUDIT))).toBe("UNAUTHENTICATED");
  });

  it("notes neither visitors nor questions that were refused", async () => {
    const before = await noted();
    await graph.ask('{ statistics(input: { measure: "persons" }) { values } }');
    await graph.ask('{ statistics(input: { measure: "nothing" }) { values } }', { viewer: ASKERS.analyst });
    expect(await noted()).toBe(before);
  });
});

describe("the cost of questions", () => {
  const flood = (aliases: number, by: string) =>
    `{ ${Array.from({ length: aliases }, (_, at) => `q${at}: statistics(input: { measure: "persons", by: [${by}] }) { size }`).join(" ")} }`;

  it("lets a dashboard of twelve tables through", async () => {
    const { errors, data } = await graph.ask(flood(12, '"city", "gender"'), { viewer: ASKERS.analyst });
    expect(errors).toBeUndefined();
    expect(Object.keys(data ?? {})).toHaveLength(12);
  });

  it("refuses a flood of aliases before any of them is answered", async () => {
    const before = await noted();
    const answer = await graph.ask(flood(17, '"city", "gender"'), { viewer: ASKERS.analyst });
    expect(codeOf(answer)).toBe("COST_LIMIT_EXCEEDED");
    expect(await noted()).toBe(before);
  });

  it("counts breakdowns that come as a variable", async () => {
    const document = 'query ($by: [String!]) { statistics(input: { measure: "persons", by: $by }) { size } }';
    const by = ["city", "gender", "ageBand", "project"];
    const answer = await graph.ask(document, { variables: { by }, viewer: ASKERS.analyst });
    expect(codeOf(answer)).toBe("COST_LIMIT_EXCEEDED");
  });
});
