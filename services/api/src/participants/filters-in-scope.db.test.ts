import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestGraph, type TestGraph } from "../testing/graph.ts";
import { EVERY_QUESTION, PEOPLE_LISTS, QUESTIONS } from "../testing/people-questions.ts";
import { toldBy, UNLIMITED } from "../testing/people-routes.ts";
import { seedPeople, seedReferences, VIEWERS } from "../testing/people-rows.ts";

let full: TestGraph;
let empty: TestGraph;
beforeAll(async () => {
  [full, empty] = await Promise.all([openTestGraph({ limits: UNLIMITED }), openTestGraph({ limits: UNLIMITED })]);
  await Promise.all([seedPeople(full.owner), seedReferences(empty.owner)]);
});
afterAll(() => Promise.all([full.close(), empty.close()]));

const ask = (graph: TestGraph, name: keyof typeof VIEWERS) => graph.ask(EVERY_QUESTION, { viewer: VIEWERS[name] });

it("asks every list of people", () => {
  const names = [
    "creditRecords",
    "enrolments",
    "events",
    "followUps",
    "followUpsOverdue",
    "participants",
    "participations",
    "supportSessions",
  ];
  expect(PEOPLE_LISTS.map(({ name }) => name).sort()).toEqual(names);
});

describe("whatever is filtered or ordered by", () => {
  it.each(["public", "admin", "coordinator"] as const)("%s gets no row and no number", async (name) => {
    const answer = await ask(full, name);
    const answered = Object.values(answer.data ?? {});
    expect(answered.length).toBe(QUESTIONS.length);
    expect(answered.filter((list) => list !== null)).toEqual([]);
    expect(toldBy(answer)).toBe(toldBy(await ask(empty, name)));
  });

  it("an analyst of another city gets the answer of an empty database", async () => {
    expect(toldBy(await ask(full, "stranger"))).toBe(toldBy(await ask(empty, "stranger")));
  });
});
