import { builder } from "../../graph/builder.ts";
import { langArgs } from "../../graph/language.ts";
import type { TableMeasure } from "../tables/stat-table.ts";
import { localisedText } from "./localised-text.ts";

export const TableMeasureRef = builder.objectRef<TableMeasure>("TableMeasure").implement({
  description: "What the figures of a table count or add up.",
  authScopes: { public: true },
  fields: (t) => ({
    code: t.exposeString("code", { description: "Code: of an indicator, or of another measure." }),
    version: t.exposeString("version", {
      nullable: true,
      description: "Version of the indicator's definition; null for what is no indicator.",
    }),
    title: t.string({
      description: "Name.",
      args: langArgs,
      resolve: localisedText("title"),
    }),
    definition: t.string({
      description: "Definition, in full.",
      args: langArgs,
      resolve: localisedText("definition"),
    }),
    unit: t.string({
      description: "Unit of counts and sums, such as persons; shares are percent of it.",
      args: langArgs,
      resolve: localisedText("unit"),
    }),
  }),
});
