import { builder } from "../../graph/builder.ts";
import { langArgs } from "../../graph/language.ts";
import type { TableCategory, TableDimension } from "../tables/stat-table.ts";
import { DimensionRoleRef } from "./closed-sets.ts";
import { localisedText } from "./localised-text.ts";

export const TableCategoryRef = builder.objectRef<TableCategory>("TableCategory").implement({
  description: "One category of a dimension of a table.",
  authScopes: { public: true },
  fields: (t) => ({
    code: t.exposeString("code", { description: "Code; `_T` is the total, counted on its own." }),
    title: t.string({
      description: "Name.",
      args: langArgs,
      resolve: localisedText("title"),
    }),
  }),
});

export const TableDimensionRef = builder.objectRef<TableDimension>("TableDimension").implement({
  description: "A dimension that a table is broken down by.",
  authScopes: { public: true },
  fields: (t) => ({
    code: t.exposeString("code", { description: "Code of the dimension." }),
    role: t.field({ type: DimensionRoleRef, description: "What it tells of a person.", resolve: ({ role }) => role }),
    title: t.string({
      description: "Name.",
      args: langArgs,
      resolve: localisedText("title"),
    }),
    categories: t.field({
      type: [TableCategoryRef],
      description: "Its categories in order of presentation, the total first.",
      resolve: ({ categories }) => categories,
    }),
  }),
});
