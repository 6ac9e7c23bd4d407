import {
  type ExecutionResult,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { guardsPeople, ruleOf } from "../graph/rule-of.ts";
import { schema } from "../graph/schema.ts";
import { ANNA, BEA, CARL } from "./people-rows.ts";

type Fields = GraphQLObjectType;
type Field = GraphQLField<unknown, unknown>;

const objects = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type))
  .filter(({ name }) => !name.startsWith("__"));

/** Every object type of which each field is about single persons: rows, their pages and edges, sensitive answers. */
export const PEOPLE_TYPES: readonly Fields[] = objects.filter((type) =>
  Object.values(type.getFields()).every((field) => guardsPeople(ruleOf(type, field))),
);

/** The people types that a node id leads to. */
export const PEOPLE_NODES = PEOPLE_TYPES.filter((type) => type.getInterfaces().some(({ name }) => name === "Node"));

export const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString("base64");

const ROWS: Readonly<Record<string, readonly string[]>> = {
  Participant: [ANNA.id, BEA.id, CARL.id],
  Participation: [
    `${ANNA.id}.${ANNA.inTurku}`,
    `${ANNA.id}.${ANNA.inEspoo}`,
    `${BEA.id}.${BEA.inTurku}`,
    `${CARL.id}.${CARL.inEspoo}`,
  ],
};
const NODE_IDS = Object.entries(ROWS).flatMap(([type, ids]) => ids.map((id) => globalId(type, id)));

const CODES: Readonly<Record<string, string>> = {
  City: "853",
  Organisation: "OMNIA",
  Project: "S21969",
  Pathway: "STUDIES-1",
  SupportPractice: "COACHING",
};

const isWrapper = ({ name }: Fields) => /(Connection|Edge)$/.test(name);
const fieldsOf = (type: Fields): Field[] => Object.values(type.getFields());

/** Whether a people type can be reached in so many steps; a page and its edges are no step of their own. */
function leadsToPeople(type: Fields, steps: number): boolean {
  if (PEOPLE_TYPES.includes(type)) return true;
  return fieldsOf(type).some((field) => {
    const next = getNamedType(field.type);
    if (isInterfaceType(next)) return steps > 0 && next.name === "Node";
    return (
      isObjectType(next) && (isWrapper(next) || steps > 0) && leadsToPeople(next, isWrapper(next) ? steps : steps - 1)
    );
  });
}

function selection(type: Fields, steps: number): string {
  const parts = fieldsOf(type).flatMap((field) => part(type, field, steps));
  return ["__typename", ...(type.getFields()["id"] ? ["id"] : []), ...parts].join(" ");
}

function part(type: Fields, field: Field, steps: number): string[] {
  // Exact tables answer roles that may see no person, and have walls and tests of their own.
  if (field.extensions["answers"] === "exact") return [];
  const next = getNamedType(field.type);
  const call = () => `${type.name}_${field.name}: ${field.name}${argumentsOf(field)}`;
  if (isLeafType(next)) return PEOPLE_TYPES.includes(type) ? [call()] : [];
  if (isInterfaceType(next)) return steps > 0 ? [`${call()} { __typename id ${fragments(steps - 1)} }`] : [];
  if (!isObjectType(next)) return [];
  const left = isWrapper(next) ? steps : steps - 1;
  return left >= 0 && leadsToPeople(next, left) ? [`${call()} { ${selection(next, left)} }`] : [];
}

const fragments = (steps: number) =>
  PEOPLE_NODES.map((type) => `... on ${type.name} { ${selection(type, steps)} }`).join(" ");

function argumentsOf(field: Field): string {
  const given = field.args.filter(isRequiredArgument).map(({ name }) => `${name}: ${valueFor(name, field)}`);
  return given.length > 0 ? `(${given.join(", ")})` : "";
}

function valueFor(name: string, { type }: Field): string {
  if (name === "first") return "5";
  if (name === "kind") return "LEAVING"; // a kind of follow-up
  if (name === "reason") return '"a reason for this test"';
  if (name === "ids") return JSON.stringify(NODE_IDS);
  if (name === "id") return JSON.stringify(NODE_IDS[0]);
  if (name === "code") return JSON.stringify(CODES[getNamedType(type).name] ?? "NONE");
  throw new Error(`This test knows no value for the argument ${name}; give it one, or the route stays untested.`);
}

/** Limits under which one operation may ask everything. */
export const UNLIMITED = {
  operationCost: 1e12,
  budget: 1e12,
  publicBudget: 1e12,
  depth: 99,
  tokens: 1e6,
  bodyBytes: 1e7,
  operationMs: 60_000,
  waitMs: 60_000,
};

/** One operation that takes every path of the schema from Query to a people type, up to so many fields long. */
export function everyRoute(steps: number): string {
  const query = schema.getQueryType();
  if (!query) throw new Error("no Query");
  return `query Everything { ${selection(query, steps)} }`;
}

/**
 * An answer as text, to compare with another: without the request's id, and in one order, because the
 * executor writes fields and errors down as they are done.
 */
export function toldBy({ data, errors = [] }: ExecutionResult): string {
  const told = errors
    .map(({ message, path, extensions }) => JSON.stringify([path, message, extensions?.["code"]]))
    .sort();
  return JSON.stringify([inOneOrder(data), told]);
}

function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOneOrder);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, inOneOrder(inner)] as const);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}
