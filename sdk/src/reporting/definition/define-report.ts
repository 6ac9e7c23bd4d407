import { checkDefinition } from "./check-definition.ts";
import type { Parameters, ReportDefinition } from "./report-definition.ts";

/**
 * Defines a report. The compiler knows its parameters, so that a question cannot name one that is not there and whoever
 * builds it can choose only what there is to choose.
 *
 * @throws {@link DefinitionError} if something is wrong that the compiler cannot see, such as an empty text.
 * @example
 * const overview = defineReport({
 *   id: "overview",
 *   version: "1.0.0",
 *   title: { fi: "Katsaus: {city}", sv: "Översikt: {city}", en: "Overview: {city}" },
 *   description: { fi: "Henkilöt.", sv: "Personer.", en: "Persons." },
 *   parameters: { city: { title: { fi: "Kaupunki", sv: "Stad", en: "City" }, dimension: "city" } },
 *   blocks: [
 *     {
 *       kind: "figure",
 *       title: { fi: "Henkilöt", sv: "Personer", en: "Persons" },
 *       data: { ask: { measure: "persons", where: { city: { parameter: "city" } } } },
 *     },
 *   ],
 * });
 */
export function defineReport<const Chosen extends Parameters>(
  definition: ReportDefinition<Chosen>,
): ReportDefinition<Chosen> {
  checkDefinition(definition);
  return definition;
}
