import { GraphQLList, GraphQLObjectType, GraphQLSchema, GraphQLString, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { footprintOf } from "./footprint.ts";

const row = new GraphQLObjectType({
  name: "City",
  extensions: { pothosPrismaModel: "City" },
  fields: { code: { type: GraphQLString } },
});
const table: GraphQLObjectType = new GraphQLObjectType({
  name: "StatTable",
  fields: () => ({
    values: { type: GraphQLString },
    coarser: { type: new GraphQLList(table) },
    cities: { type: new GraphQLList(row) },
  }),
});
const query = new GraphQLObjectType({
  name: "Query",
  fields: {
    statistics: { type: table, extensions: { reads: "release", answers: "protected" } },
    exactStatistics: { type: table, extensions: { reads: "release", answers: "exact" } },
    city: { type: row },
    table: { type: table },
    people: { type: GraphQLString, extensions: { pothosOptions: { authScopes: { people: true } } } },
  },
});
const schema = new GraphQLSchema({ query });

const of = (text: string, operationName?: string) => footprintOf(schema, parse(text), operationName);

describe("the footprint of an operation", () => {
  it.each([
    ["{ statistics { values coarser { values } } }", false],
    ["{ exactStatistics { values } }", false],
    [
      "{ ...Ask } fragment Ask on Query { statistics { ...Table } } fragment Table on StatTable { coarser { values } }",
      false,
    ],
    ["{ __typename }", false],
    ["{ statistics { values cities { code } } }", true],
    ["{ statistics { values } city { code } }", true],
    ["{ table { values } }", true],
    ["{ statistics { ...Table } table { ...Table } } fragment Table on StatTable { values }", true],
    ["{ statistics { ... on StatTable { cities { ...Code } } } } fragment Code on City { code }", true],
  ])("says of %s whether it wants the database: %s", (text, wanted) => {
    expect(of(text).readsDatabase).toBe(wanted);
  });

  it.each([
    "{ statistics { values } exactStatistics { values } }",
    "{ a: statistics { values } ... { b: exactStatistics { values } } }",
    "{ ...A ...B } fragment A on Query { statistics { values } } fragment B on Query { exactStatistics { values } }",
    "query ($no: Boolean!) { statistics { values } exactStatistics @include(if: $no) { values } }",
    "{ statistics { values } exactStatistics @skip(if: true) { values } }",
    "query Q { ...A } fragment A on Query { ...B statistics { values } } fragment B on Query { exactStatistics { values } }",
  ])("sees both kinds of figures in %s", (text) => {
    expect(of(text)).toMatchObject({ readsProtected: true, readsExact: true });
  });

  it("is that of the operation that is run, not of its neighbours in the document", () => {
    const text = "query One { statistics { values } } query Other { exactStatistics { values } people }";
    expect(of(text, "One")).toMatchObject({ readsProtected: true, readsExact: false, readsPeople: false });
    expect(of(text, "Other")).toMatchObject({ readsProtected: false, readsExact: true, readsPeople: true });
  });

  it("comes to an end where fragments go in circles", () => {
    const text = "{ statistics { ...Round } } fragment Round on StatTable { coarser { ...Round } }";
    expect(of(text)).toMatchObject({ readsDatabase: false, readsProtected: true });
  });
});
