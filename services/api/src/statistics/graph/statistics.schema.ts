import { builder } from "../../graph/builder.ts";
import { askExact } from "../answers/ask-exact.ts";
import { askProtected } from "../answers/ask-protected.ts";
import { questionCost } from "../answers/question-cost.ts";
import { ExactStatisticsInput, questionOf, StatisticsInput } from "./question-input.ts";
import { StatTableRef } from "./stat-table.schema.ts";

builder.queryField("statistics", (t) =>
  t.field({
    type: StatTableRef,
    nullable: true,
    description:
      "Protected figures of the current release, for everybody; without a credential by coarse dimensions only. Never " +
      "in one operation with `exactStatistics`.",
    authScopes: { public: true },
    extensions: { reads: "release", answers: "protected" },
    args: { input: t.arg({ type: StatisticsInput, required: true, description: "The question." }) },
    complexity: ({ input }) => questionCost(input.by),
    resolve: (_root, { input }, context) => askProtected(context, questionOf(input), input.release ?? null),
  }),
);

builder.queryField("exactStatistics", (t) =>
  t.field({
    type: StatTableRef,
    nullable: true,
    description:
      "Exact figures of the asker's own cities, projects or organisation: of live data, or of a release. Each asking " +
      "is audited. Never in one operation with protected figures.",
    authScopes: { exact: true },
    extensions: { reads: "release", answers: "exact" },
    args: { input: t.arg({ type: ExactStatisticsInput, required: true, description: "The question." }) },
    complexity: ({ input }) => questionCost(input.by),
    resolve: (_root, { input }, context) =>
      askExact(context, questionOf(input), {
        release: input.release ?? null,
        asOf: input.asOf?.toISOString().slice(0, 10) ?? null,
      }),
  }),
);
