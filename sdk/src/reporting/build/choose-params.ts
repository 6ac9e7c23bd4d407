import type { ReportDefinition } from "../definition/report-definition.ts";
import { ParameterError } from "./build-errors.ts";

/**
 * What is chosen for every parameter of a definition, defaults included.
 *
 * @throws {@link ParameterError} if something is not chosen, is none of the choices, or is no parameter of the report.
 */
export function chooseParams(
  { parameters }: ReportDefinition,
  params: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const known = Object.keys(parameters);
  const stranger = Object.keys(params).find((name) => !known.includes(name));
  if (stranger !== undefined) {
    const there = known.length === 0 ? "it has none" : `it has ${known.join(", ")}`;
    throw new ParameterError(stranger, `is no parameter of the report; ${there}.`);
  }
  return Object.fromEntries(
    Object.entries(parameters).map(([name, { default: usual, choices }]) => {
      const chosen = params[name] ?? usual;
      if (chosen === undefined || chosen === "") throw new ParameterError(name, "is not chosen; give it a code.");
      const codes = choices?.map(({ code }) => code);
      if (codes && !codes.includes(chosen)) {
        throw new ParameterError(name, `cannot be ${JSON.stringify(chosen)}; choose one of ${codes.join(", ")}.`);
      }
      return [name, chosen];
    }),
  );
}
