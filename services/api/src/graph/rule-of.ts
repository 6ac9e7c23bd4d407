import type { GraphQLField, GraphQLInterfaceType, GraphQLObjectType, GraphQLSchema } from "graphql";
import { RIGHT_NAMES, type Rights, rightsOf } from "../access/rights.rules.ts";
import type { Viewer } from "../access/viewer.ts";

/** A rule in plain form: any of these rights opens the field. */
export type Rule = Partial<Rights>;

/**
 * The rule that guards a field: its own, else its type's. Null where nobody wrote one,
 * and such a field answers to nobody.
 */
export function ruleOf(
  type: GraphQLObjectType | GraphQLInterfaceType,
  field: GraphQLField<unknown, unknown>,
): Rule | null {
  return plainRule(field.extensions["pothosOptions"]) ?? plainRule(type.extensions["pothosOptions"]);
}

function plainRule(options: unknown): Rule | null {
  if (typeof options !== "object" || options === null || !("authScopes" in options)) return null;
  const { authScopes } = options;
  if (typeof authScopes !== "object" || authScopes === null) return null;
  const opened = RIGHT_NAMES.filter((right) => Reflect.get(authScopes, right) === true);
  return opened.length > 0 ? Object.fromEntries(opened.map((right) => [right, true])) : null;
}

/** Whether a viewer may open objects of a type at all; a type without a rule opens to nobody. */
export function opensType(schema: GraphQLSchema, typeName: string, viewer: Viewer): boolean {
  const rule = plainRule(schema.getType(typeName)?.extensions["pothosOptions"]);
  const rights = rightsOf(viewer);
  return rule !== null && RIGHT_NAMES.some((right) => rule[right] === true && rights[right]);
}

/** Whether what a field answers is about single persons. */
export const guardsPeople = (rule: Rule | null) => rule?.people === true || rule?.sensitive === true;
