import { type DocumentNode, type GraphQLSchema, separateOperations, TypeInfo, visit, visitWithTypeInfo } from "graphql";
import { guardsPeople, ruleOf } from "./rule-of.ts";

/** What an operation touches, known from its text alone and before anything is read. */
export interface Footprint {
  readonly introspects: boolean;
  readonly readsDatabase: boolean;
  readonly readsPeople: boolean;
  readonly readsSensitive: boolean;
  /** Asks by id, which may be a person's: only the answer would tell. */
  readonly readsNodes: boolean;
}

const known = new WeakMap<DocumentNode, Map<string, Footprint>>();

export function footprintOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): Footprint {
  const name = operationName ?? "";
  const ofDocument = known.get(document) ?? new Map<string, Footprint>();
  known.set(document, ofDocument);
  const footprint = ofDocument.get(name) ?? measure(schema, separateOperations(document)[name] ?? document);
  ofDocument.set(name, footprint);
  return footprint;
}

function measure(schema: GraphQLSchema, document: DocumentNode): Footprint {
  const found = {
    introspects: false,
    readsDatabase: false,
    readsPeople: false,
    readsSensitive: false,
    readsNodes: false,
  };
  const types = new TypeInfo(schema);
  const enterField = () => {
    const parent = types.getParentType();
    const field = types.getFieldDef();
    if (field?.name === "__schema" || field?.name === "__type") found.introspects = true;
    if (!field || !parent || !("getFields" in parent) || field.name.startsWith("__") || parent.name.startsWith("__"))
      return;
    const rule = ruleOf(parent, field);
    found.readsDatabase = true;
    found.readsNodes ||= parent.name === "Query" && (field.name === "node" || field.name === "nodes");
    found.readsPeople ||= guardsPeople(rule);
    found.readsSensitive ||= rule?.sensitive === true;
  };
  visit(document, visitWithTypeInfo(types, { Field: enterField }));
  return found;
}
