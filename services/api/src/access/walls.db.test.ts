import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestGraph, type TestGraph } from "../testing/graph.ts";
import { everyRoute, UNLIMITED } from "../testing/people-routes.ts";
import { dropOutOfScope, PEOPLE_TABLES, seedPeople, VIEWERS } from "../testing/people-rows.ts";

const ROUTES = everyRoute(2);
const openGraph = async (change?: string) => {
  const graph = await openTestGraph({ limits: UNLIMITED });
  await seedPeople(graph.owner);
  for (const table of change ? PEOPLE_TABLES : []) await graph.owner.query(`alter table ${table} ${change}`);
  return graph;
};

let walled: TestGraph;
let withoutPolicies: TestGraph;
beforeAll(async () => {
  [walled, withoutPolicies] = await Promise.all([openGraph(), openGraph("disable row level security")]);
});
afterAll(() => Promise.all([walled.close(), withoutPolicies.close()]));

const told = async (graph: TestGraph, name: keyof typeof VIEWERS) => {
  const { data, errors } = await graph.ask(ROUTES, { viewer: VIEWERS[name] });
  return JSON.stringify({ data, errors }).replace(/"requestId":"[^"]*"/g, "");
};

describe.each(["analyst", "steward", "partner"] as const)("to %s", (name) => {
  it("not a byte of any answer depends on rows out of scope, with row policies or without them", async () => {
    const alone = await openGraph();
    await dropOutOfScope(alone.owner, VIEWERS[name]);
    const own = await told(alone, name);
    await alone.close();
    expect(own).toContain('"ParticipantConnection_totalCount":');
    expect(await told(walled, name)).toBe(own);
    expect(await told(withoutPolicies, name)).toBe(own);
  });
});

it.each(["public", "admin", "coordinator"] as const)(
  "%s gets the same without row policies as with them",
  async (name) => {
    expect(await told(withoutPolicies, name)).toBe(await told(walled, name));
  },
);
