import { builder } from "../../graph/builder.ts";
import { langArgs } from "../../graph/language.ts";
import type { Measure } from "../measures/measure.ts";
import { measuresFor } from "../measures/measures.ts";
import { statisticsOf } from "../questions/prepare-question.ts";
import { DimensionRoleRef, StatisticRef } from "./closed-sets.ts";
import { localisedText } from "./localised-text.ts";

const MEASURES = measuresFor("own-projects");

const MeasureRef = builder.objectRef<Measure>("Measure").implement({
  description: "Something that questions count or add up: persons, an indicator, or an amount that persons have.",
  authScopes: { public: true },
  fields: (t) => ({
    code: t.exposeString("code", { description: "Code, for questions." }),
    version: t.exposeString("version", {
      nullable: true,
      description: "Version of the indicator's definition; null for what is no indicator.",
    }),
    role: t.field({
      type: DimensionRoleRef,
      description: "Whether it is itself the one sensitive thing that a question may ask.",
      resolve: ({ role }) => role,
    }),
    statistics: t.field({
      type: [StatisticRef],
      description: "What can be told of it; the first where a question names none.",
      resolve: (measure) => statisticsOf(measure),
    }),
    title: t.string({ description: "Name.", args: langArgs, resolve: localisedText("title") }),
    definition: t.string({ description: "Definition, in full.", args: langArgs, resolve: localisedText("definition") }),
    unit: t.string({ description: "Unit of its counts or sums.", args: langArgs, resolve: localisedText("unit") }),
  }),
});

builder.queryField("measures", (t) =>
  t.field({
    type: [MeasureRef],
    nullable: true,
    description: "Everything that questions can count or add up, in order of presentation.",
    authScopes: { public: true },
    extensions: { reads: "release" },
    complexity: { field: 1, multiplier: MEASURES.length },
    resolve: () => MEASURES,
  }),
);
