import { INDICATORS } from "../../indicators/definitions/catalogue.ts";
import { DIMENSIONS, hierarchyOf } from "../dimensions/dimensions.ts";
import { measuresFor } from "../measures/measures.ts";
import { statisticsOf } from "../questions/prepare-question.ts";
import { fixedCodesOf } from "./fixed-codes.ts";

/** What can be asked, as JSON for those who make types of it: the contract of questions, as the schema is of the graph. */
export function printedCatalogue(): string {
  const measures = measuresFor("own-projects").map((measure) => ({
    code: measure.code,
    version: measure.version,
    title: measure.title,
    definition: measure.definition,
    isSensitive: measure.role === "sensitive",
    statistics: statisticsOf(measure),
  }));
  const indicators = INDICATORS.map(({ code, framework, kind, version, title, definition }) => ({
    code,
    framework,
    kind,
    version,
    title,
    definition,
  }));
  const dimensions = DIMENSIONS.map((dimension) => ({
    code: dimension.code,
    hierarchy: hierarchyOf(dimension),
    title: dimension.title,
    definition: dimension.definition,
    isSensitive: dimension.role === "sensitive",
    isPublic: dimension.isPublic,
    categories: fixedCodesOf(dimension.code),
  }));
  return `${JSON.stringify({ measures, indicators, dimensions }, null, 2)}\n`;
}
