import { builder } from "../../graph/builder.ts";
import { langArgs } from "../../graph/language.ts";
import type { StatTable } from "../tables/stat-table.ts";
import { localisedText } from "./localised-text.ts";

export const TableConditionRef = builder.objectRef<StatTable["conditions"][number]>("TableCondition").implement({
  description: "A filter that all figures of a table are under.",
  authScopes: { public: true },
  fields: (t) => ({
    dimension: t.exposeString("dimension", { description: "Code of the dimension." }),
    category: t.exposeString("category", { description: "Code of the category." }),
    dimensionTitle: t.string({
      description: "Name of the dimension.",
      args: langArgs,
      resolve: localisedText("dimensionTitle"),
    }),
    categoryTitle: t.string({
      description: "Name of the category.",
      args: langArgs,
      resolve: localisedText("categoryTitle"),
    }),
  }),
});
