import { printSchemaWithDirectives } from "@graphql-tools/utils";
import { type GraphQLSchema, lexicographicSortSchema } from "graphql";

/** The schema's text: the contract, in one stable order, committed as `schema.graphql`. */
export const printedSchema = (schema: GraphQLSchema) =>
  `${printSchemaWithDirectives(lexicographicSortSchema(schema))}\n`;
