import { type GraphQLObjectType, getNamedType, isObjectType } from "graphql";
import { describe, expect, it } from "vitest";
import { schema } from "../../graph/schema.ts";

function reachable(name: string, found = new Map<string, GraphQLObjectType>()): Map<string, GraphQLObjectType> {
  const type = schema.getType(name);
  if (!isObjectType(type) || found.has(name)) return found;
  found.set(name, type);
  for (const field of Object.values(type.getFields())) reachable(getNamedType(field.type).name, found);
  return found;
}

const tables = reachable("StatTable");
const fields = [...tables.values()].flatMap((type) =>
  Object.keys(type.getFields()).map((field) => `${type.name}.${field}`),
);

describe("what a table tells", () => {
  it("is more than its figures", () => {
    expect(fields).toEqual(expect.arrayContaining(["StatTable.values", "TableRow.status", "Passport.citation"]));
  });

  it("holds no key, true count, reason of hiding or parameter of the protection", () => {
    const telling = /key|exact|true|unperturbed|reason|complement|variance|deviation|interval|maxNoise|seed|secret/i;
    expect(fields.filter((field) => telling.test(field))).toEqual([]);
  });

  it("is no list with pages and totals", () => {
    expect(fields.filter((field) => /edges|pageInfo|totalCount|orderBy/.test(field))).toEqual([]);
    const connections = Object.keys(schema.getTypeMap()).filter((name) =>
      /^(Stat|Table|Figure).*Connection$/.test(name),
    );
    expect(connections).toEqual([]);
  });

  it("takes no argument that could pick figures by their size", () => {
    const args = [...tables.values()].flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) => field.args.map(({ name }) => name)),
    );
    expect(new Set(args)).toEqual(new Set(["first", "skip", "lang", "format"]));
  });
});
