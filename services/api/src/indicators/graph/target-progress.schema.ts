import { localise } from "@digipoint/sdk/model";
import { builder } from "../../graph/builder.ts";
import { langArgs } from "../../graph/language.ts";
import { TargetRef } from "../../projects/target.schema.ts";
import { PlainFigureRef } from "../../statistics/graph/figure.schema.ts";
import { progressWords, type TargetProgress } from "./target-progress.ts";

export const TargetProgressRef = builder.objectRef<TargetProgress>("TargetProgress").implement({
  description:
    "A target, and what there is of it. It judges nothing: where a promise says about, no shortfall is a failure.",
  authScopes: { public: true },
  fields: (t) => ({
    target: t.field({ type: TargetRef, description: "The target.", resolve: ({ target }) => target }),
    achieved: t.field({
      type: PlainFigureRef,
      description:
        "Persons of the target's project in the current release, protected; or the number recorded last, which is 1 for something done.",
      resolve: ({ achieved }) => achieved,
    }),
    sharePercent: t.exposeInt("sharePercent", {
      nullable: true,
      description: "What there is in percent of the number promised; null where none was, or where nothing is shown.",
    }),
    words: t.string({
      description: "The same in words.",
      args: langArgs,
      resolve: (progress, { lang }) => localise(progressWords(progress), lang),
    }),
  }),
});
