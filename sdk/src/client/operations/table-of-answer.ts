import {
  absent,
  decimalsOf,
  type Figure,
  type Passport,
  roleOf,
  type StatTable,
  shown,
  type TableDimension,
  unitOf,
} from "../../model/index.ts";
import { maybeTextOf, textOf } from "./in-three-languages.ts";
import type { TableAnswer } from "./table-fields.ts";

/** A table of the service as the SDK's. */
export function tableOf(answer: TableAnswer): StatTable {
  const { measure, statistic, passport, values, noise } = answer;
  return {
    measure: {
      code: measure.code,
      title: textOf(measure, "title"),
      definition: textOf(measure, "definition"),
      unit: unitOf(measure.code, textOf(measure, "unit"), statistic),
      decimals: decimalsOf(statistic, passport.isPerturbed),
      version: measure.version,
    },
    statistic,
    conditions: answer.conditions.map((condition) => ({
      dimension: {
        code: condition.dimension,
        title: textOf(condition, "dimensionTitle"),
        role: roleOf(condition.dimension),
      },
      category: { code: condition.category, title: textOf(condition, "categoryTitle") },
    })),
    dimensions: answer.dimensions.map(dimensionOf),
    figures: answer.statuses.map((status, place) => figureOf(status, values[place] ?? null, noise[place] ?? null)),
    passport: passportOf(passport),
  };
}

const dimensionOf = (dimension: TableAnswer["dimensions"][number]): TableDimension => ({
  code: dimension.code,
  title: textOf(dimension, "title"),
  role: roleOf(dimension.code),
  categories: dimension.categories.map((category) => ({ code: category.code, title: textOf(category, "title") })),
});

/** A status of a newer service that this version does not know has no value that could be trusted: it is hidden. */
export function figureOf(status: string, value: number | null, noise: number | null): Figure {
  if (status === "SHOWN" && value !== null) return shown(value, noise);
  if (status === "MISSING") return absent("missing");
  return absent(status === "NOT_APPLICABLE" ? "notApplicable" : "hidden");
}

function passportOf(answer: TableAnswer["passport"]): Passport {
  return {
    agency: "DIGIPOINT",
    release: answer.release,
    dataAsOf: answer.dataAsOf,
    publishedAt: answer.publishedAt,
    checksum: answer.checksum,
    definitionVersion: answer.definitionVersion,
    isPerturbed: answer.isPerturbed,
    noise: maybeTextOf(answer, "noise"),
    threshold: maybeTextOf(answer, "threshold"),
    citiesExpected: answer.citiesExpected,
    citiesReporting: answer.citiesReporting,
    citiesMissing: answer.citiesMissing,
    licence: answer.licence,
    citation: textOf(answer, "citation"),
    // It is the same in every language, and each reader asks for one.
    address: answer.address?.replace(/&lang=fi$/, "") ?? null,
    notes: answer.notesFi.map((fi, at) => ({ fi, sv: answer.notesSv[at] ?? fi, en: answer.notesEn[at] ?? fi })),
  };
}
