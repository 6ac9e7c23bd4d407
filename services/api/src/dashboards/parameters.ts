import type { Localised } from "@digipoint/sdk/model";
import type { ParameterDefinition } from "@digipoint/sdk/reporting";
import { badInput } from "../graph/errors.ts";
import type { Catalogue } from "../statistics/dimensions/catalogue.ts";
import type { Dashboard } from "./dashboard.ts";

/** Something that a reader of a dashboard may choose, or that was chosen for good. */
export interface DashboardParameter {
  readonly name: string;
  readonly title: Localised;
  readonly isLocked: boolean;
  /** What holds where a reader chooses nothing. */
  readonly value: string;
  readonly choices: readonly { readonly code: string; readonly title: Localised }[];
}

/** What can be chosen for a parameter: its own choices, else the categories of its dimension in the release. */
export const choicesOf = ({ choices, dimension }: ParameterDefinition, catalogue: Catalogue) =>
  choices ?? (dimension === undefined ? [] : catalogue.categoriesOf(dimension));

/** The parameters of a dashboard. Where nothing is said of one, its first choice holds, so that a page is never empty. */
export const parametersOf = (
  { definition, lockedParameters }: Pick<Dashboard, "definition" | "lockedParameters">,
  catalogue: Catalogue,
): readonly DashboardParameter[] =>
  Object.entries(definition.parameters).map(([name, parameter]) => {
    const choices = choicesOf(parameter, catalogue);
    const locked = lockedParameters[name];
    const value = locked ?? parameter.default ?? choices[0]?.code ?? "";
    const known = choices.filter(({ code }) => locked === undefined || code === locked);
    return { name, title: parameter.title, isLocked: locked !== undefined, value, choices: known };
  });

/**
 * The code of every parameter, with what a reader has chosen.
 *
 * @throws {@link GraphError} BAD_USER_INPUT for a name or a code that there is not, and for what is locked.
 */
export function chosenOf(
  parameters: readonly DashboardParameter[],
  chosen: readonly { readonly name: string; readonly code: string }[],
): Readonly<Record<string, string>> {
  const usual = parameters.map(({ name, value }) => [name, value] as const);
  for (const { name, code } of chosen) requireChoosable(parameters, name, code);
  return Object.fromEntries([...usual, ...chosen.map(({ name, code }) => [name, code] as const)]);
}

function requireChoosable(parameters: readonly DashboardParameter[], name: string, code: string): void {
  const found = parameters.find((parameter) => parameter.name === name);
  if (!found) {
    const names = parameters.map((parameter) => parameter.name);
    throw badInput(`The dashboard has no parameter ${name}; it has ${names.join(", ") || "none"}.`);
  }
  if (found.isLocked) throw badInput(`${name} is locked in this dashboard, so it cannot be chosen.`);
  if (found.choices.some((choice) => choice.code === code)) return;
  throw badInput(`${name} cannot be ${code}; choose one of ${found.choices.map((choice) => choice.code).join(", ")}.`);
}
