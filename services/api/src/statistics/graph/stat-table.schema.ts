import { builder } from "../../graph/builder.ts";
import type { Answer } from "../answers/answer.ts";
import { missingCities } from "../answers/missing-cities.ts";
import { passportOf } from "../answers/passport.ts";
import { roundNoise } from "../answers/round-noise.ts";
import { FigureStatusRef, StatisticRef } from "./closed-sets.ts";
import { CoarserQuestionRef } from "./coarser-question.schema.ts";
import { PassportRef } from "./passport.schema.ts";
import { TableConditionRef } from "./table-condition.schema.ts";
import { TableCategoryRef, TableDimensionRef } from "./table-dimension.schema.ts";
import { TableMeasureRef } from "./table-measure.schema.ts";
import { MOST_ROWS, rowsOf } from "./table-row.ts";
import { TableRowsRef } from "./table-rows.schema.ts";

const ROWS = 200;

export const StatTableRef = builder.objectRef<Answer>("StatTable").implement({
  description:
    "An answer to a question: one figure for every combination of categories, and its passport. `values`, " +
    "`statuses` and `noise` are flat, last dimension fastest, as in JSON-stat; `rows` says the same for human eyes.",
  authScopes: { public: true },
  fields: (t) => ({
    measure: t.field({
      type: TableMeasureRef,
      description: "What is counted or added up.",
      resolve: ({ table }) => table.measure,
    }),
    statistic: t.field({
      type: StatisticRef,
      description: "What is told of each group.",
      resolve: ({ table }) => table.statistic,
    }),
    conditions: t.field({
      type: [TableConditionRef],
      description: "Filters that all figures are under, by dimension.",
      resolve: ({ table }) => table.conditions,
    }),
    dimensions: t.field({
      type: [TableDimensionRef],
      description: "Dimensions it is broken down by, outermost first.",
      complexity: { field: 1, multiplier: 4 },
      resolve: ({ table }) => table.dimensions,
    }),
    size: t.int({ description: "How many figures it has.", resolve: ({ table }) => table.statuses.length }),
    values: t.field({
      type: ["Float"],
      nullable: { list: false, items: true },
      description: "The figures; null wherever the status is not SHOWN.",
      resolve: ({ table }) => table.values,
    }),
    statuses: t.field({
      type: [FigureStatusRef],
      description: "The status of each figure.",
      resolve: ({ table }) => table.statuses,
    }),
    noise: t.field({
      type: ["Float"],
      nullable: { list: false, items: true },
      description: "Usual size of the protective noise in each figure, rounded; null where hidden or exact.",
      resolve: ({ table }) => table.noise.map(roundNoise),
    }),
    rows: t.field({
      type: TableRowsRef,
      description: `The figures with what they are about, ${ROWS} at a time unless \`first\` says otherwise.`,
      args: {
        first: t.arg.int({ required: true, defaultValue: ROWS, description: `Most rows, 1 to ${MOST_ROWS}.` }),
        skip: t.arg.int({ required: true, defaultValue: 0, description: "Rows to pass over." }),
      },
      complexity: ({ first }) => ({ field: 1, multiplier: Math.max(1, first) }),
      resolve: (answer, { first, skip }) => rowsOf(answer, first, skip),
    }),
    passport: t.field({
      type: PassportRef,
      description: "What must be known of the figures wherever they go.",
      resolve: (answer, _args, { aggregate }) => passportOf(answer, aggregate),
    }),
    coarser: t.field({
      type: [CoarserQuestionRef],
      description:
        "Where more than half of the figures are hidden: questions near this one that show more, best first.",
      resolve: ({ table }) => table.coarser(),
    }),
    citiesMissing: t.field({
      type: [TableCategoryRef],
      description: "Cities that have not reported; their figures are missing, not zero.",
      resolve: (answer, _args, { aggregate }) => missingCities(answer, aggregate),
    }),
  }),
});
