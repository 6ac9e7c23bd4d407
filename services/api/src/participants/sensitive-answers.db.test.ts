import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openTestGraph, type TestGraph } from "../testing/graph.ts";
import { seedPeople, VIEWERS } from "../testing/people-rows.ts";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await seedPeople(graph.owner);
});
afterAll(() => graph.close());
beforeEach(async () => {
  await graph.owner.query(
    "alter table audit_event disable trigger all; delete from audit_event; alter table audit_event enable trigger all",
  );
});

const question = (reason: string, more = "") =>
  `query Review { participations(first: 5) { edges { node { sensitiveAnswers(reason: "${reason}") { minority { code } foreignBackground { code } disability { code } rural { code } refusalDocumented } ${more} } } } }`;
const READINGS = "select action, role, operation, reason from audit_event where action <> 'ISSUE_KEY' order by id";

it("answers the steward of the city, and writes the reason down once an operation", async () => {
  const { data, errors } = await graph.ask(question("  checking consent forms  "), { viewer: VIEWERS.steward });
  expect(errors).toBeUndefined();
  const answers = {
    minority: { code: "NO" },
    foreignBackground: { code: "YES" },
    disability: { code: "REFUSED" },
    rural: { code: "NOT_ASKED" },
    refusalDocumented: true,
  };
  expect(data).toEqual({
    participations: { edges: [{ node: { sensitiveAnswers: answers } }, { node: { sensitiveAnswers: answers } }] },
  });
  expect((await graph.owner.query(READINGS)).rows).toEqual([
    { action: "READ_PEOPLE", role: "STEWARD", operation: "Review", reason: null },
    { action: "READ_SENSITIVE", role: "STEWARD", operation: "Review", reason: "checking consent forms" },
  ]);
});

it("writes every reason of an operation down", async () => {
  const second = 'again: sensitiveAnswers(reason: "a second reason") { rural { code } }';
  await graph.ask(question("the first reason", second), { viewer: VIEWERS.steward });
  const { rows } = await graph.owner.query(
    "select reason from audit_event where action = 'READ_SENSITIVE' order by reason",
  );
  expect(rows).toEqual([{ reason: "a second reason" }, { reason: "the first reason" }]);
});

it.each(["", "too short", "          ", "x".repeat(501)])("refuses the reason %j", async (reason) => {
  const { data, errors } = await graph.ask(question(reason), { viewer: VIEWERS.steward });
  expect(JSON.stringify(data ?? null)).not.toContain("code");
  expect(errors?.[0]?.extensions?.["code"]).toBe("BAD_USER_INPUT");
  expect((await graph.owner.query("select from audit_event where action = 'READ_SENSITIVE'")).rowCount).toBe(0);
});

it("keeps the table shut in an operation that does not ask for it", async () => {
  await graph.ask("{ participations(first: 5) { edges { node { id } } } }", { viewer: VIEWERS.steward });
  expect(graph.statements().join()).not.toContain("sensitive_answers");
});

it("answers nothing sensitive when the reason cannot be written down", async () => {
  await graph.owner.query("alter table audit_event add constraint no_reasons check (reason is null)");
  const { data, errors } = await graph.ask(question("checking consent forms"), { viewer: VIEWERS.steward });
  await graph.owner.query("alter table audit_event drop constraint no_reasons");
  expect(data).toEqual({
    participations: { edges: [{ node: { sensitiveAnswers: null } }, { node: { sensitiveAnswers: null } }] },
  });
  expect(errors?.[0]?.extensions?.["code"]).toBe("INTERNAL");
});

describe.each(["public", "admin", "coordinator", "analyst", "partner"] as const)("%s", (name) => {
  it("gets no sensitive answer, nor leaves a reading of one", async () => {
    const { data, errors } = await graph.ask(question("I would like to know"), { viewer: VIEWERS[name] });
    expect(JSON.stringify(data)).not.toMatch(/minority|rural|YES|REFUSED/);
    expect(errors?.length).toBeGreaterThan(0);
    expect((await graph.owner.query("select from audit_event where action = 'READ_SENSITIVE'")).rowCount).toBe(0);
  });
});
