import { builder } from "../../graph/builder.ts";
import { FigureRef } from "./figure.schema.ts";
import { TableCategoryRef } from "./table-dimension.schema.ts";
import type { TableRow, TableRows } from "./table-row.ts";

const TableRowRef = builder.objectRef<TableRow>("TableRow").implement({
  description: "One figure of a table with what it is about, for human eyes.",
  authScopes: { public: true },
  interfaces: [FigureRef],
  fields: (t) => ({
    categories: t.field({
      type: [TableCategoryRef],
      description: "One category of each dimension, in their order.",
      complexity: { field: 1, multiplier: 4 },
      resolve: ({ categories }) => categories,
    }),
  }),
});

export const TableRowsRef = builder.objectRef<TableRows>("TableRows").implement({
  description: "A run of the rows of a table.",
  authScopes: { public: true },
  fields: (t) => ({
    items: t.field({
      type: [TableRowRef],
      description: "The rows, last dimension fastest.",
      complexity: { field: 0, multiplier: 1 },
      resolve: ({ items }) => items,
    }),
    total: t.exposeInt("total", { description: "Rows of the whole table: one a figure." }),
    leftOut: t.exposeInt("leftOut", {
      description: "Rows that follow these; get them with a larger `first`, or with `skip`.",
    }),
  }),
});
