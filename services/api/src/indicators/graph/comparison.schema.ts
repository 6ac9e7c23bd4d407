import { builder } from "../../graph/builder.ts";
import { PlainFigureRef } from "../../statistics/graph/figure.schema.ts";
import { StatTableRef } from "../../statistics/graph/stat-table.schema.ts";
import { TableCategoryRef } from "../../statistics/graph/table-dimension.schema.ts";
import type { Comparison, ComparisonRow } from "./comparison.ts";

const ComparisonRowRef = builder.objectRef<ComparisonRow>("ComparisonRow").implement({
  description: "One group of people, in one city and in all of them.",
  authScopes: { public: true },
  fields: (t) => ({
    categories: t.field({
      type: [TableCategoryRef],
      description: "Which group: one category of each dimension, in their order.",
      complexity: { field: 1, multiplier: 4 },
      resolve: ({ categories }) => categories,
    }),
    ownCount: t.field({
      type: PlainFigureRef,
      description: "Persons in the own city.",
      resolve: (row) => row.ownCount,
    }),
    togetherCount: t.field({
      type: PlainFigureRef,
      description: "Persons in all cities together.",
      resolve: (row) => row.togetherCount,
    }),
    ownShare: t.field({
      type: PlainFigureRef,
      description: "Percent of those in the own city of whom it could be true.",
      resolve: (row) => row.ownShare,
    }),
    togetherShare: t.field({
      type: PlainFigureRef,
      description: "The same in all cities together.",
      resolve: (row) => row.togetherShare,
    }),
    differs: t.exposeBoolean("differs", {
      nullable: true,
      description:
        "Whether the shares differ by more than their noise explains; null unless both are shown. It tells no cause.",
    }),
  }),
});

export const ComparisonRef = builder.objectRef<Comparison>("Comparison").implement({
  description: "One city beside all of them together, the own one included. Every figure is protected on its own.",
  authScopes: { public: true },
  fields: (t) => ({
    own: t.field({ type: StatTableRef, description: "Counts of the own city.", resolve: ({ own }) => own }),
    together: t.field({
      type: StatTableRef,
      description: "Counts of all cities together.",
      resolve: ({ together }) => together,
    }),
    rows: t.field({
      type: [ComparisonRowRef],
      description: "Every group, last dimension fastest.",
      resolve: ({ rows }) => rows,
    }),
  }),
});
