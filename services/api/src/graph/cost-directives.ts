import {
  DirectiveLocation,
  GraphQLDirective,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLSchema,
  GraphQLString,
  isObjectType,
} from "graphql";

const cost = new GraphQLDirective({
  name: "cost",
  description: "Cost points of a field, where it is not one.",
  locations: [DirectiveLocation.FIELD_DEFINITION],
  args: { weight: { type: new GraphQLNonNull(GraphQLInt), description: "Cost points." } },
});

const listSize = new GraphQLDirective({
  name: "listSize",
  description: "How many rows a field may answer: what its cost is multiplied by.",
  locations: [DirectiveLocation.FIELD_DEFINITION],
  args: {
    assumedSize: { type: GraphQLInt, description: "Rows that are assumed where no argument says." },
    slicingArguments: {
      type: new GraphQLList(new GraphQLNonNull(GraphQLString)),
      description: "Arguments that say it.",
    },
    sizedFields: {
      type: new GraphQLList(new GraphQLNonNull(GraphQLString)),
      description: "Fields below that the number is about.",
    },
  },
});

/** Writes into the schema what the cost limit reckons with, so that a caller can read it there. */
export function declareCosts(schema: GraphQLSchema, assumedSize: number): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      const pages = field.args.some(({ name }) => name === "first");
      const isList = String(field.type).startsWith("[") && field.name !== "edges";
      const weight = field.extensions["complexity"];
      const directives = {
        ...(typeof weight === "number" && weight !== 1 && { cost: { weight } }),
        ...(pages && { listSize: { slicingArguments: ["first"], sizedFields: ["edges"] } }),
        ...(isList && { listSize: { assumedSize } }),
      };
      field.extensions = { ...field.extensions, directives };
    }
  }
  const config = schema.toConfig();
  return new GraphQLSchema({ ...config, directives: [...config.directives, cost, listSize] });
}
