import { LANGUAGES, type Localised } from "../../model/index.ts";
import type { DefinitionProblem } from "./definition-error.ts";
import { boundsOf, placeholdersOf } from "./definition-parts.ts";
import type { ParameterDefinition, ReportDefinition } from "./report-definition.ts";

/** What no schema can tell: parameters that are named and not there, and choices that contradict one another. */
export function referenceProblems({ parameters, blocks, title, description }: ReportDefinition): DefinitionProblem[] {
  const known = Object.keys(parameters);
  return [
    ...Object.entries(parameters).flatMap(([name, one]) => parameterProblems(`parameters.${name}`, one)),
    ...textProblems("title", title, known),
    ...textProblems("description", description, known),
    ...blocks.flatMap((block, place) => [
      ...textProblems(
        `blocks.${place}`,
        block.kind === "heading" || block.kind === "text" ? block.text : block.title,
        known,
      ),
      ...boundsOf(block)
        .filter(({ parameter }) => !known.includes(parameter))
        .map(({ path, parameter }) => ({ path: `blocks.${place}.${path}`, message: unknown(parameter, known) })),
    ]),
  ];
}

function parameterProblems(path: string, { dimension, choices, default: first }: ParameterDefinition) {
  const codes = choices?.map(({ code }) => code) ?? [];
  const twice = codes.filter((code, place) => codes.indexOf(code) !== place);
  return [
    ...(dimension === undefined && choices === undefined
      ? [{ path, message: "needs a dimension or choices, else there is nothing to choose" }]
      : []),
    ...twice.map((code) => ({ path: `${path}.choices`, message: `the choice ${code} is there twice` })),
    ...(first !== undefined && choices !== undefined && !codes.includes(first)
      ? [{ path: `${path}.default`, message: `${first} is none of the choices; choose one of ${codes.join(", ")}` }]
      : []),
  ];
}

const textProblems = (path: string, text: Localised, known: readonly string[]): DefinitionProblem[] =>
  LANGUAGES.flatMap((lang) =>
    placeholdersOf(text[lang])
      .filter((name) => !known.includes(name))
      .map((name) => ({ path: `${path} (${lang})`, message: unknown(name, known) })),
  );

const unknown = (name: string, known: readonly string[]): string =>
  known.length === 0
    ? `names the parameter ${name}, but the report has no parameters`
    : `names the parameter ${name}; the report has ${known.join(", ")}`;
