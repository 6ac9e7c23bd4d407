import { type GraphQLInputObjectType, getNamedType, isEnumType, isInputObjectType } from "graphql";
import { schema } from "../graph/schema.ts";
import { PEOPLE_TYPES } from "./people-routes.ts";

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

const root = Object.values(schema.getQueryType()?.getFields() ?? {});
/** The lists of people on Query. */
export const PEOPLE_LISTS = root.filter(({ type }) => PEOPLE_TYPES.some((people) => people === getNamedType(type)));

/** Every list of people with every one of its filters and orders, as fields of one operation. */
export const QUESTIONS = PEOPLE_LISTS.flatMap(({ name, args }) =>
  args.flatMap((arg) => {
    const type = getNamedType(arg.type);
    if (isInputObjectType(type)) return conditions(type).map((condition) => `${name}(first: 5, filter: ${condition})`);
    return isEnumType(type) ? type.getValues().map((value) => `${name}(first: 5, ${arg.name}: ${value.name})`) : [];
  }),
);
export const EVERY_QUESTION = `{ ${QUESTIONS.map((question, at) => `q${at}: ${question} { totalCount edges { node { id } } }`).join(" ")} }`;

function conditions(type: GraphQLInputObjectType): string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const of = getNamedType(field.type);
    if (isInputObjectType(of)) return conditions(of).map((inner) => `{ ${field.name}: ${inner} }`);
    const known = VALUES[field.name] ?? VALUES[of.name] ?? [];
    const values = isEnumType(of) ? of.getValues().map(({ name }) => name) : known;
    if (values.length === 0) throw new Error(`This test knows no value for the filter ${field.name}.`);
    return values.map((value) => `{ ${field.name}: ${value} }`);
  });
}
