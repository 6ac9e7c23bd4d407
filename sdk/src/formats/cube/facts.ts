import type { Json, JsonObject, Localised, Passport, TableMeasure } from "../../model/index.ts";
import { codeOfCategory } from "./category-ids.ts";
import type { Cube, CubeCategory, CubeDimension } from "./cube.ts";
import { codeOfDimension } from "./dimension-ids.ts";

/** How a text stands in a file: in every language, or in one. */
export type Say = (text: Localised) => Json;

/** Every language, for files that are not in one. */
export const inAll: Say = ({ fi, sv, en }) => ({ fi, sv, en });

/** What formats have no place for, as JSON: statistic, measure and passport. */
export const factsOf = ({ statistic, measure, passport }: Cube, say: Say): JsonObject => ({
  statistic,
  measure: measureFacts(measure, say),
  passport: passportFacts(passport, say),
});

/** The same of one dimension: its part in the table, our codes where an exchange code does not lead to them, measures. */
export function dimensionFacts({ id, code, role, kind, categories }: CubeDimension, say: Say): JsonObject {
  const codes = categories.filter((one) => codeOfCategory(one.id, kind, role === "geo") !== one.code);
  const measures = categories.flatMap((one) =>
    one.measure ? [[one.id, measureFacts(one.measure, say)] as const] : [],
  );
  return {
    kind,
    role,
    ...(codeOfDimension(id) === code ? {} : { code }),
    ...(codes.length > 0 ? { codes: Object.fromEntries(codes.map((one: CubeCategory) => [one.id, one.code])) } : {}),
    ...(measures.length > 0 ? { measures: Object.fromEntries(measures) } : {}),
  };
}

const measureFacts = ({ code, title, definition, unit, decimals, version }: TableMeasure, say: Say): JsonObject => ({
  code,
  title: say(title),
  definition: say(definition),
  unit: { code: unit.code, title: say(unit.title) },
  decimals,
  version,
});

/** A passport as JSON, under the names that it has in the model. */
const passportFacts = (passport: Passport, say: Say): JsonObject => ({
  agency: passport.agency,
  release: passport.release,
  dataAsOf: passport.dataAsOf,
  publishedAt: passport.publishedAt,
  checksum: passport.checksum,
  definitionVersion: passport.definitionVersion,
  isPerturbed: passport.isPerturbed,
  noise: passport.noise && say(passport.noise),
  threshold: passport.threshold && say(passport.threshold),
  citiesExpected: passport.citiesExpected,
  citiesReporting: passport.citiesReporting,
  citiesMissing: passport.citiesMissing,
  licence: passport.licence && { code: passport.licence.code, url: passport.licence.url },
  citation: say(passport.citation),
  address: passport.address,
  notes: passport.notes.map(say),
});
