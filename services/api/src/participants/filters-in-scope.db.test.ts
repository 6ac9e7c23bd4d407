import { type GraphQLInputObjectType, getNamedType, isEnumType, isInputObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { schema } from "../graph/schema.ts";
import { openTestGraph, type TestGraph } from "../testing/graph.ts";
import { PEOPLE_TYPES, UNLIMITED } from "../testing/people-routes.ts";
import { dropOutOfScope, seedPeople, seedReferences, VIEWERS } from "../testing/people-rows.ts";

let full: TestGraph;
let empty: TestGraph;
beforeAll(async () => {
  [full, empty] = await Promise.all([openTestGraph({ limits: UNLIMITED }), openTestGraph({ limits: UNLIMITED })]);
  await Promise.all([seedPeople(full.owner), seedReferences(empty.owner)]);
});
afterAll(() => Promise.all([full.close(), empty.close()]));

const VALUES: Readonly<Record<string, readonly string[]>> = {
  Boolean: ["true", "false"],
  Date: ['"2021-09-30"'],
  city: ['"853"', '"049"'],
  organisation: ['"TURKU"', '"ESPOO"', '"OMNIA"'],
  provider: ['"TURKU"', '"OMNIA"'],
  project: ['"S21969"', '"S21375"'],
  pathway: ['"STUDIES-1"', '"TRIAL-1"'],
  pathwayKind: ['"STUDIES"', '"WORK_TRIAL"'],
  supportPractice: ['"COACHING"', '"GUIDANCE"'],
  supportPracticeKind: ['"NETWORK"', '"INDIVIDUAL_SUPPORT"'],
  educationLevel: ["3", "4"],
};

const told = async (graph: TestGraph, name: keyof typeof VIEWERS) => {
  const { data, errors } = await graph.ask(DOCUMENT, { viewer: VIEWERS[name] });
  return { data, text: JSON.stringify({ data, errors }).replace(/"requestId":"[^"]*"/g, "") };
};

const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ type }) =>
  PEOPLE_TYPES.some((people) => people === getNamedType(type)),
);

/** Every list of people with every one of its filters and orders, as fields of one operation. */
const EVERY_QUESTION = lists.flatMap(({ name, args }) =>
  args.flatMap((arg) => {
    const type = getNamedType(arg.type);
    if (isInputObjectType(type)) return conditions(type).map((condition) => `${name}(first: 5, filter: ${condition})`);
    return isEnumType(type) ? type.getValues().map((value) => `${name}(first: 5, ${arg.name}: ${value.name})`) : [];
  }),
);
const DOCUMENT = `{ ${EVERY_QUESTION.map((question, at) => `q${at}: ${question} { totalCount edges { node { id } } }`).join(" ")} }`;

function conditions(type: GraphQLInputObjectType): string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const of = getNamedType(field.type);
    if (isInputObjectType(of)) return conditions(of).map((inner) => `{ ${field.name}: ${inner} }`);
    const values = isEnumType(of)
      ? of.getValues().map(({ name }) => name)
      : (VALUES[field.name] ?? VALUES[of.name] ?? []);
    if (values.length === 0) throw new Error(`This test knows no value for the filter ${field.name}.`);
    return values.map((value) => `{ ${field.name}: ${value} }`);
  });
}

it("asks every list of people", () => {
  expect(lists.map(({ name }) => name).sort()).toEqual([
    "creditRecords",
    "enrolments",
    "events",
    "followUps",
    "participants",
    "participations",
    "supportSessions",
  ]);
});

describe("whatever is filtered or ordered by", () => {
  it.each(["public", "admin", "coordinator"] as const)(
    "%s gets neither rows nor a number, and learns nothing from the refusal",
    async (name) => {
      const { data, text } = await told(full, name);
      expect(Object.keys(data ?? {}).length).toBe(EVERY_QUESTION.length);
      expect(Object.values(data ?? {}).filter((list) => list !== null)).toEqual([]);
      expect(text).toBe((await told(empty, name)).text);
    },
  );

  it("an analyst of another city gets the answer of an empty database", async () => {
    expect((await told(full, "stranger")).text).toBe((await told(empty, "stranger")).text);
  });

  it.each(["analyst", "steward", "partner"] as const)(
    "%s is told nothing that depends on rows out of scope",
    async (name) => {
      const alone = await openTestGraph({ limits: UNLIMITED });
      await seedPeople(alone.owner);
      await dropOutOfScope(alone.owner, VIEWERS[name]);
      const [among, only] = [await told(full, name), await told(alone, name)];
      await alone.close();
      expect(among.text).toContain('"totalCount":1');
      expect(among.text).toBe(only.text);
    },
  );
});
