import {
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { describe, expect, it } from "vitest";
import { unruledFields } from "./deny-unruled.ts";
import { printedSchema } from "./printed-schema.ts";
import { schema } from "./schema.ts";

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

interface Described {
  readonly coordinate: string;
  readonly description: string | null | undefined;
}

function partsOf(type: GraphQLNamedType): readonly Described[] {
  const self = { coordinate: type.name, description: type.description };
  if (isEnumType(type))
    return [
      self,
      ...type.getValues().map(({ name, description }) => ({ coordinate: `${type.name}.${name}`, description })),
    ];
  if (isInputObjectType(type)) {
    return [
      self,
      ...Object.values(type.getFields()).map(({ name, description }) => ({
        coordinate: `${type.name}.${name}`,
        description,
      })),
    ];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [self];
  const fields = Object.values(type.getFields()).flatMap(({ name, description, args }) => [
    { coordinate: `${type.name}.${name}`, description },
    ...args.map((arg) => ({ coordinate: `${type.name}.${name}(${arg.name}:)`, description: arg.description })),
  ]);
  return [self, ...fields];
}

describe("the schema", () => {
  it("is the one that is committed as schema.graphql", async () => {
    await expect(printedSchema(schema)).toMatchFileSnapshot("../../schema.graphql");
  });

  it("describes every type, field, argument, input field and enum value", () => {
    const silent = types
      .flatMap(partsOf)
      .filter(({ description }) => !description?.trim())
      .map(({ coordinate }) => coordinate);
    expect(silent).toEqual([]);
  });

  it("has a rule on every field", () => expect(unruledFields(schema)).toEqual([]));

  it("answers every root field with null when it fails, so that the others survive", () => {
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
    expect(fields.filter(({ type }) => String(type).endsWith("!")).map(({ name }) => name)).toEqual(["nodes"]);
  });

  it("counts no rows of people anywhere but in connections that only readers of those rows can open", () => {
    const counts = types.filter(isObjectType).filter((type) => "totalCount" in type.getFields());
    expect(counts.every(({ name }) => name.endsWith("Connection"))).toBe(true);
    expect(counts.length).toBeGreaterThan(10);
  });

  it("lets no argument or filter reach a birth date, a sensitive answer or a record key", () => {
    const reaching = types
      .filter(isInputObjectType)
      .flatMap((type) =>
        Object.values(type.getFields()).map(
          ({ name, type: input }) => `${type.name}.${name}: ${getNamedType(input).name}`,
        ),
      )
      .filter((field) => /birth|record.?key|answer|disab|migrant|minorit|homeless|rural/i.test(field));
    expect(reaching).toEqual([]);
  });
});
