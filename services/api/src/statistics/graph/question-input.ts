import { builder } from "../../graph/builder.ts";
import type { Question } from "../questions/question.ts";
import { StatisticRef } from "./closed-sets.ts";

const TOLD = {
  statistic: "What is told of each group; by default what the measure is first of all, a count or a sum.",
  by: "Codes of dimensions to break down by, outermost first; with the filters at most four.",
  where: "Filters; all of them hold, and each dimension takes one at most.",
};

const ConditionInput = builder.inputType("ConditionInput", {
  description: "One category required of one dimension. There are no ranges, no lists, no or and no not.",
  fields: (t) => ({
    dimension: t.string({ required: true, description: "Code of a dimension, from `dimensions`." }),
    category: t.string({ required: true, description: "Code of one of its categories." }),
  }),
});

/** Arguments that make a question about a measure that is already named. */
export const tableArgs = builder.args((t) => ({
  statistic: t.field({ type: StatisticRef, description: TOLD.statistic }),
  by: t.stringList({ description: TOLD.by }),
  where: t.field({ type: [ConditionInput], description: TOLD.where }),
}));

type InputFields = PothosSchemaTypes.InputFieldBuilder<typeof builder.$inferSchemaTypes, "InputObject">;

const questionFields = (t: InputFields) => ({
  measure: t.string({ required: true, description: "Code of what is counted or added up, from `measures`." }),
  statistic: t.field({ type: StatisticRef, description: TOLD.statistic }),
  by: t.stringList({ description: TOLD.by }),
  where: t.field({ type: [ConditionInput], description: TOLD.where }),
});

export const StatisticsInput = builder.inputType("StatisticsInput", {
  description: "A question to the current release.",
  fields: (t) => ({
    ...questionFields(t),
    release: t.string({
      description: "Code of the release that is meant. Only the current one is answered from; others are RELEASE_GONE.",
    }),
  }),
});

export const ExactStatisticsInput = builder.inputType("ExactStatisticsInput", {
  description: "A question to exact data in the asker's own scope.",
  fields: (t) => ({
    ...questionFields(t),
    asOf: t.field({
      type: "Date",
      description: "Live data up to this day; by default today. Not together with `release`.",
    }),
    release: t.string({ description: "Code of a release that was not withdrawn, in place of live data." }),
  }),
});

type Given<Value> = Value | null | undefined;

/** A question as it came in, with what was left out filled in. */
export const questionOf = (given: {
  readonly measure: string;
  readonly statistic?: Given<Question["statistic"]>;
  readonly by?: Given<readonly string[]>;
  readonly where?: Given<Question["where"]>;
}): Question => ({
  measure: given.measure,
  statistic: given.statistic ?? null,
  by: given.by ?? [],
  where: given.where ?? [],
});
