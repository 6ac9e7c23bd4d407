import type { Localised } from "@digipoint/sdk/model";
import { builder } from "../../graph/builder.ts";
import { langArgs } from "../../graph/language.ts";
import { localisedText } from "../../statistics/graph/localised-text.ts";
import type { DashboardParameter } from "../parameters.ts";

const ChoiceRef = builder
  .objectRef<{ readonly code: string; readonly title: Localised }>("DashboardParameterChoice")
  .implement({
    description: "One thing that can be chosen.",
    authScopes: { public: true },
    fields: (t) => ({
      code: t.exposeString("code", { description: "Code." }),
      title: t.string({ description: "Name.", args: langArgs, resolve: localisedText("title") }),
    }),
  });

export const DashboardParameterRef = builder.objectRef<DashboardParameter>("DashboardParameter").implement({
  description: "Something that a reader of a dashboard may choose, or that was chosen for good.",
  authScopes: { public: true },
  fields: (t) => ({
    name: t.exposeString("name", { description: "Name, for `answers(parameters:)`." }),
    title: t.string({ description: "What is chosen.", args: langArgs, resolve: localisedText("title") }),
    isLocked: t.exposeBoolean("isLocked", { description: "Whether it was chosen for good." }),
    value: t.exposeString("value", { description: "Code that holds where a reader chooses nothing." }),
    choices: t.field({
      type: [ChoiceRef],
      description: "What can be chosen; of what is locked that one alone.",
      resolve: ({ choices }) => choices,
    }),
  }),
});
