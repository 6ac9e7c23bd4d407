import { type Localised, localise, type StatTable } from "../../model/index.ts";
import type { ReportRequest } from "../contracts/plugins.ts";
import type { ParameterDefinition } from "../definition/report-definition.ts";

/**
 * How each chosen code is called: by its choice, else as the tables call it, else by the code itself.
 *
 * @param tables - As they were answered.
 */
export function chosenTitles(
  { definition, params, lang }: ReportRequest,
  tables: readonly StatTable[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(definition.parameters).map(([name, parameter]) => {
      const code = params[name] ?? "";
      const title = choiceTitle(parameter, code) ?? tableTitle(parameter, code, tables);
      return [name, title ? localise(title, lang) : code];
    }),
  );
}

const choiceTitle = ({ choices }: ParameterDefinition, code: string): Localised | undefined =>
  choices?.find((choice) => choice.code === code)?.title;

function tableTitle(
  { dimension }: ParameterDefinition,
  chosen: string,
  tables: readonly StatTable[],
): Localised | undefined {
  for (const { conditions, dimensions } of tables) {
    const condition = conditions.find((one) => one.dimension.code === dimension && one.category.code === chosen);
    if (condition) return condition.category.title;
    const categories = dimensions.find(({ code }) => code === dimension)?.categories;
    const category = categories?.find(({ code }) => code === chosen);
    if (category) return category.title;
  }
  return undefined;
}
