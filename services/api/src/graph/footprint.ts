import {
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from "graphql";
import { guardsPeople, ruleOf } from "./rule-of.ts";

/** What an operation touches, known from its text alone and before anything is read. */
export interface Footprint {
  readonly introspects: boolean;
  /** Whether anything in it wants the snapshot of the database; figures of a release never do. */
  readonly readsDatabase: boolean;
  readonly readsPeople: boolean;
  readonly readsSensitive: boolean;
  /** Asks by id, which may be a person's: only the answer would tell. */
  readonly readsNodes: boolean;
  readonly readsProtected: boolean;
  readonly readsExact: boolean;
}

/** What a field says of itself in its `extensions`. */
export interface FieldReading {
  /** Answers from a release, and so does everything below it that is no row of the database. */
  readonly reads?: "release";
  /** Answers figures: protected, or exact ones that are audited. */
  readonly answers?: "protected" | "exact";
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
  const footprint = ofDocument.get(name) ?? measure(schema, document, operationName);
  ofDocument.set(name, footprint);
  return footprint;
}

/** Every field counts, whatever `@skip` and `@include` say of it. */
function measure(schema: GraphQLSchema, document: DocumentNode, operationName: string | null | undefined): Footprint {
  const found = {
    introspects: false,
    readsDatabase: false,
    readsPeople: false,
    readsSensitive: false,
    readsNodes: false,
    readsProtected: false,
    readsExact: false,
  };
  const operation = getOperationAST(document, operationName);
  if (!operation) return found;
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  const visited = new Set<string>();

  const enterField = (parent: GraphQLNamedType | undefined, { name, selectionSet }: FieldNode, inRelease: boolean) => {
    found.introspects ||= name.value === "__schema" || name.value === "__type";
    if (!isObjectType(parent) && !isInterfaceType(parent)) return;
    const field = parent.getFields()[name.value];
    if (!field) return;
    const { reads, answers } = field.extensions as FieldReading;
    const rule = ruleOf(parent, field);
    const isRelease = reads === "release" || (inRelease && !isRow(parent));
    found.readsDatabase ||= !isRelease;
    found.readsNodes ||= parent === schema.getQueryType() && (field.name === "node" || field.name === "nodes");
    found.readsPeople ||= guardsPeople(rule);
    found.readsSensitive ||= rule?.sensitive === true;
    found.readsProtected ||= answers === "protected";
    found.readsExact ||= answers === "exact";
    if (selectionSet) enter(getNamedType(field.type), selectionSet, isRelease);
  };

  const enterFragment = (name: string, inRelease: boolean) => {
    const fragment = fragments.get(name);
    const visit = `${name} ${inRelease}`;
    if (!fragment || visited.has(visit)) return;
    visited.add(visit);
    enter(schema.getType(fragment.typeCondition.name.value), fragment.selectionSet, inRelease);
  };

  const enter = (parent: GraphQLNamedType | undefined, { selections }: SelectionSetNode, inRelease: boolean) => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) enterField(parent, selection, inRelease);
      else if (selection.kind === Kind.FRAGMENT_SPREAD) enterFragment(selection.name.value, inRelease);
      else {
        const condition = selection.typeCondition?.name.value;
        enter(condition === undefined ? parent : schema.getType(condition), selection.selectionSet, inRelease);
      }
    }
  };

  enter(schema.getRootType(operation.operation) ?? undefined, operation.selectionSet, false);
  return found;
}

/** Whether objects of a type are rows of the database, which Prisma loads. */
const isRow = ({ extensions }: GraphQLNamedType) => extensions["pothosPrismaModel"] !== undefined;
