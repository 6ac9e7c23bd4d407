import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestGraph, type TestGraph } from "../testing/graph.ts";
import { EVERY_QUESTION } from "../testing/people-questions.ts";
import { everyRoute, toldBy, UNLIMITED } from "../testing/people-routes.ts";
import { dropOutOfScope, PEOPLE_TABLES, seedPeople, VIEWERS } from "../testing/people-rows.ts";

type Name = keyof typeof VIEWERS;
const ASKED = [everyRoute(2), EVERY_QUESTION];

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

async function told(graph: TestGraph, name: Name): Promise<string[]> {
  const answers: string[] = [];
  for (const document of ASKED) answers.push(toldBy(await graph.ask(document, { viewer: VIEWERS[name] })));
  return answers;
}

describe.each(["analyst", "steward", "partner"] as const)("to %s", (name) => {
  it("no answer depends on rows out of scope, with row policies or without them", async () => {
    const alone = await openGraph();
    await dropOutOfScope(alone.owner, VIEWERS[name]);
    const own = await told(alone, name);
    await alone.close();
    expect(own.join()).toContain('"__typename":"Participation"');
    expect(await told(walled, name)).toEqual(own);
    expect(await told(withoutPolicies, name)).toEqual(own);
  });
});

it.each(["public", "admin", "coordinator"] as const)(
  "%s gets the same without row policies as with them",
  async (name) => {
    expect(await told(withoutPolicies, name)).toEqual(await told(walled, name));
  },
);
