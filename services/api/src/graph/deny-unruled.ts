import { type GraphQLSchema, isInterfaceType, isObjectType } from "graphql";
import { GraphError } from "./errors.ts";
import { ruleOf } from "./rule-of.ts";

/** Fields that nobody wrote a rule for, as `Type.field`. */
export function unruledFields(schema: GraphQLSchema): readonly string[] {
  return fieldsOf(schema)
    .filter(({ rule }) => rule === null)
    .map(({ coordinate }) => coordinate);
}

/** Denied by default: a field without a rule refuses everybody, until somebody writes one. */
export function denyUnruled(schema: GraphQLSchema): GraphQLSchema {
  for (const { field, rule, coordinate } of fieldsOf(schema)) {
    if (rule !== null) continue;
    field.resolve = () => {
      throw new GraphError("FORBIDDEN", `${coordinate} has no access rule yet, so it answers to nobody.`);
    };
  }
  return schema;
}

function fieldsOf(schema: GraphQLSchema) {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  return types
    .filter((type) => !type.name.startsWith("__"))
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({
        field,
        coordinate: `${type.name}.${field.name}`,
        rule: ruleOf(type, field),
      })),
    );
}
