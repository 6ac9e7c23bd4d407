import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Viewer } from "../access/viewer.ts";
import { openTestGraph, type TestGraph } from "../testing/graph.ts";
import { everyRoute, globalId, PEOPLE_NODES, PEOPLE_TYPES, toldBy, UNLIMITED } from "../testing/people-routes.ts";
import { PEOPLE_TABLES, seedPeople, seedReferences, VIEWERS } from "../testing/people-rows.ts";

const ROUTES = everyRoute(3);
const REFUSED = ["public", "admin", "coordinator"] as const;
const READERS = ["analyst", "steward", "partner", "stranger"] as const;

let full: TestGraph;
let empty: TestGraph;
beforeAll(async () => {
  [full, empty] = await Promise.all([openTestGraph({ limits: UNLIMITED }), openTestGraph({ limits: UNLIMITED })]);
  await Promise.all([seedPeople(full.owner), seedReferences(empty.owner)]);
});
afterAll(() => Promise.all([full.close(), empty.close()]));

// Every route at once is a large question, so each viewer asks it once of each database.
const asked = new Map<string, ReturnType<TestGraph["ask"]>>();
function ask(graph: TestGraph, name: keyof typeof VIEWERS) {
  const key = `${name} ${graph.settings.database}`;
  const answer = asked.get(key) ?? graph.ask(ROUTES, { viewer: VIEWERS[name] });
  asked.set(key, answer);
  return answer;
}

it("knows the people types from their rules", () => {
  expect(PEOPLE_NODES.map(({ name }) => name).sort()).toEqual([
    "CreditRecord",
    "Enrolment",
    "Event",
    "FollowUp",
    "Participant",
    "Participation",
    "SupportSession",
  ]);
  expect(PEOPLE_TYPES.map(({ name }) => name)).toContain("SensitiveAnswers");
});

describe.each(REFUSED)("%s", (name) => {
  it("reaches no row of people by any route", async () => {
    const answer = await ask(full, name);
    expect(answer.data).toMatchObject({ Query_cities: { __typename: "CityConnection" } });
    expect(reached(answer.data)).toEqual(new Set());
  });

  it("is answered the same whether there are people or none", async () => {
    expect(await told(full, name)).toBe(await told(empty, name));
  });
});

describe.each(READERS)("%s", (name) => {
  it("reaches the rows in scope by the routes, no other row by any", async () => {
    const { data } = await ask(full, name);
    expect(reached(data)).toEqual(await inScope(VIEWERS[name]));
  });
});

it("answers an analyst of a city without people as if there were none anywhere", async () => {
  expect(await told(full, "stranger")).toBe(await told(empty, "stranger"));
});

it.each(READERS)("never tells %s a birth date, a record key or a source's identifier", async (name) => {
  const text = JSON.stringify((await ask(full, name)).data);
  expect(text).not.toMatch(/2000-02-29|1960-05-05|400[123]|R-\d/);
});

it("shows sensitive answers to the steward of the city, to nobody else", async () => {
  for (const name of [...REFUSED, ...READERS]) {
    const text = JSON.stringify((await ask(full, name)).data);
    expect(text.includes('"__typename":"SensitiveAnswers"')).toBe(name === "steward");
  }
});

// An analyst and a partner are refused the sensitive answers of the rows they see.
it.each([
  ["public", ["UNAUTHENTICATED"]],
  ["admin", ["FORBIDDEN"]],
  ["coordinator", ["FORBIDDEN"]],
  ["analyst", ["FORBIDDEN"]],
  ["partner", ["FORBIDDEN"]],
  ["steward", []],
  ["stranger", []],
] as const)("refuses %s with %j alone", async (name, codes) => {
  const { errors = [] } = await ask(full, name);
  expect([...new Set(errors.map(({ extensions }) => extensions?.["code"]))]).toEqual(codes);
});

/** Every people row in an answer, by its id. */
function reached(value: unknown): Set<string> {
  if (Array.isArray(value)) return new Set(value.flatMap((item) => [...reached(item)]));
  if (typeof value !== "object" || value === null) return new Set();
  const inside = Object.values(value).flatMap((inner) => [...reached(inner)]);
  const { __typename, id } = value as { __typename?: string; id?: string };
  const own = PEOPLE_NODES.some(({ name }) => name === __typename) && id ? [id] : [];
  return new Set([...own, ...inside]);
}

async function inScope({ cityCodes, organisationCodes }: Viewer): Promise<Set<string>> {
  const ids: string[] = [];
  for (const table of PEOPLE_TABLES.filter((name) => name !== "sensitive_answers")) {
    const key = table === "participant" ? "id::text" : "participant_id || '.' || id";
    const { rows } = await full.owner.query<{ key: string }>(
      `select ${key} as key from ${table} where city_code = any ($1) or organisation_code = any ($2)`,
      [cityCodes, organisationCodes],
    );
    const type = table.replace(/(^|_)(.)/g, (_all, _start, letter: string) => letter.toUpperCase());
    ids.push(...rows.map((row) => globalId(type, row.key)));
  }
  return new Set(ids);
}

const told = async (graph: TestGraph, name: keyof typeof VIEWERS) => toldBy(await ask(graph, name));
