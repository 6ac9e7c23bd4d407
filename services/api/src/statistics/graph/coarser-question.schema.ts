import { builder } from "../../graph/builder.ts";
import type { CoarserQuestion } from "../tables/stat-table.ts";

const CoarserConditionRef = builder.objectRef<CoarserQuestion["where"][number]>("CoarserCondition").implement({
  description: "A filter of a coarser question.",
  authScopes: { public: true },
  fields: (t) => ({
    dimension: t.exposeString("dimension", { description: "Code of the dimension." }),
    category: t.exposeString("category", { description: "Code of the category." }),
  }),
});

export const CoarserQuestionRef = builder.objectRef<CoarserQuestion>("CoarserQuestion").implement({
  description: "A question near the one asked that shows more.",
  authScopes: { public: true },
  fields: (t) => ({
    by: t.stringList({ description: "Dimensions it is broken down by.", resolve: ({ by }) => by }),
    where: t.field({
      type: [CoarserConditionRef],
      description: "Its filters.",
      resolve: ({ where }) => where,
    }),
    shown: t.exposeFloat("shown", { description: "Share of its figures that are shown, 0 to 1." }),
  }),
});
