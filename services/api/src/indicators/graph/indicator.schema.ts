import { builder } from "../../graph/builder.ts";
import { badInput } from "../../graph/errors.ts";
import { langArgs } from "../../graph/language.ts";
import { TargetRef } from "../../projects/target.schema.ts";
import { askProtected } from "../../statistics/answers/ask-protected.ts";
import { questionCost } from "../../statistics/answers/question-cost.ts";
import { DimensionRoleRef } from "../../statistics/graph/closed-sets.ts";
import { localisedText } from "../../statistics/graph/localised-text.ts";
import { questionOf, tableArgs } from "../../statistics/graph/question-input.ts";
import { StatTableRef } from "../../statistics/graph/stat-table.schema.ts";
import type { Indicator } from "../indicator.ts";
import { IndicatorFrameworkRef, IndicatorKindRef } from "./closed-sets.ts";
import { ComparisonRef } from "./comparison.schema.ts";
import { compare } from "./comparison.ts";
import { RecordedFigureRef } from "./recorded-figure.schema.ts";
import { targetLoaders } from "./target-loader.ts";
import { TargetProgressRef } from "./target-progress.schema.ts";
import { progressOf } from "./target-progress.ts";

/** Tables that a comparison asks for. */
const COMPARED = 4;

export const IndicatorRef = builder.objectRef<Indicator>("Indicator").implement({
  description: "An indicator: its definition as published, what it is measured against, and its figures.",
  authScopes: { public: true },
  fields: (t) => ({
    code: t.exposeString("code", { description: "Code of the funder's list, or of DigiPoint's own." }),
    framework: t.field({
      type: IndicatorFrameworkRef,
      description: "Whose list it is of.",
      resolve: ({ framework }) => framework,
    }),
    kind: t.field({ type: IndicatorKindRef, description: "Where its figures come from.", resolve: ({ kind }) => kind }),
    version: t.exposeString("version", {
      description: "Version of the definition: a new one whenever a figure could come out differently.",
    }),
    validFrom: t.field({
      type: "Date",
      description: "First day that the definition is meant for.",
      resolve: ({ validFrom }) => new Date(validFrom),
    }),
    validTo: t.field({
      type: "Date",
      nullable: true,
      description: "Last day that it is meant for; null where it still is.",
      resolve: ({ validTo }) => (validTo === null ? null : new Date(validTo)),
    }),
    role: t.field({
      type: DimensionRoleRef,
      nullable: true,
      description: "What it tells of a person; null where it counts none.",
      resolve: (indicator) => (indicator.kind === "PERSONS" ? indicator.role : null),
    }),
    within: t.stringList({
      description: "Codes of the nearest indicators that hold for everybody that it holds for.",
      resolve: (indicator) => (indicator.kind === "PERSONS" ? indicator.within : []),
    }),
    title: t.string({ description: "Name.", args: langArgs, resolve: localisedText("title") }),
    definition: t.string({ description: "Definition, in full.", args: langArgs, resolve: localisedText("definition") }),
    unit: t.string({ description: "Unit of its counts.", args: langArgs, resolve: localisedText("unit") }),
    population: t.string({
      nullable: true,
      description: "Of whom its share is a share; null where it counts no persons.",
      args: langArgs,
      resolve: (indicator, { lang }) => (indicator.kind === "PERSONS" ? indicator.population.title[lang] : null),
    }),
  }),
});

builder.objectFields(IndicatorRef, (t) => ({
  targets: t.field({
    type: [TargetRef],
    description: "Targets that projects promised for it, by code.",
    resolve: async ({ code }, _args, context) => [...(await targetLoaders(context).targets.load(code))],
  }),
  recordedFigures: t.field({
    type: [RecordedFigureRef],
    description: "Numbers recorded of it, latest first.",
    resolve: async ({ code }, _args, context) => [...(await targetLoaders(context).figures.load(code))],
  }),
  progress: t.field({
    type: [TargetProgressRef],
    nullable: true,
    description: "Each target with what there is of it; null where persons are counted and there is no release.",
    extensions: { answers: "protected" },
    complexity: questionCost([]),
    resolve: (indicator, _args, context) => progressOf(indicator, context),
  }),
  table: t.field({
    type: StatTableRef,
    nullable: true,
    description: "Its protected figures in the current release, as `statistics` answers them.",
    extensions: { answers: "protected" },
    args: tableArgs,
    complexity: ({ by }) => questionCost(by),
    resolve: ({ code }, args, context) => askProtected(context, questionOf({ measure: code, ...args }), null),
  }),
  comparison: t.field({
    type: ComparisonRef,
    nullable: true,
    description: "One city beside all cities together: protected counts and shares. For indicators that count persons.",
    extensions: { answers: "protected" },
    args: {
      by: tableArgs.by,
      where: tableArgs.where,
      city: t.arg.string({ required: true, description: "Three-digit code of the city." }),
    },
    complexity: ({ by }) => questionCost(by, COMPARED),
    resolve: (indicator, { city, by, where }, context) => {
      if (indicator.kind !== "PERSONS") throw badInput(`${indicator.code} counts no persons, so there are no shares.`);
      return compare(indicator, { city, by: by ?? [], where: where ?? [] }, context);
    },
  }),
}));
