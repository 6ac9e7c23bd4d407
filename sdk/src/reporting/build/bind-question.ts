import type { Question } from "../../model/index.ts";
import type { Bound, DataDefinition } from "../definition/report-definition.ts";

type Params = Readonly<Record<string, string>>;
type Asked = Extract<DataDefinition, { readonly ask: unknown }>["ask"];

/** The code that a bound value stands for. */
const codeOf = (bound: Bound, params: Params): string =>
  typeof bound === "string" ? bound : (params[bound.parameter] ?? "");

/** The codes that bound values stand for. */
export const codesOf = (bounds: Readonly<Record<string, Bound>>, params: Params): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(bounds).map(([key, bound]) => [key, codeOf(bound, params)]));

/** The question of a definition with what was chosen put in. */
export function bindQuestion(asked: Asked, params: Params): Question {
  if ("targets" in asked) return { targets: { project: codeOf(asked.targets.project, params) } };
  const { measure, statistic, by, where } = asked;
  return {
    measure: codeOf(measure, params),
    ...(statistic && { statistic }),
    ...(by && { by }),
    ...(where && { where: codesOf(where, params) }),
  };
}
