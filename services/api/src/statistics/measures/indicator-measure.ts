import { indicatorByCode } from "../../indicators/definitions/catalogue.ts";
import type { IndicatorFramework, PersonIndicator } from "../../indicators/indicator.ts";
import type { Measure, MeasureSet } from "./measure.ts";

/**
 * Whether an ESF indicator counts only records of projects of its own funding period. Protected figures do: the two
 * periods define nearly the same sets, and the few in between could be told by subtracting one from the other.
 */
export type FrameworkReach = "own-projects" | "all-projects";

/** An indicator that counts people, as a measure. */
export const indicatorMeasure = (indicator: PersonIndicator, reach: FrameworkReach): Measure => ({
  code: indicator.code,
  title: indicator.title,
  definition: indicator.definition,
  unit: indicator.unit,
  version: indicator.version,
  role: indicator.role,
  set: setOf(indicator, reach),
  population: populationOf(indicator, reach),
  amount: null,
});

function setOf(indicator: PersonIndicator, reach: FrameworkReach): MeasureSet | null {
  const { code, column, rule, implies, within, framework } = indicator;
  const counted = column === null || rule === "true" ? "true" : column;
  const wider = within.flatMap((name) => {
    const found = indicatorByCode(name);
    const set = found?.kind === "PERSONS" ? setOf(found, reach) : null;
    return set ? [set] : [];
  });
  const population = populationOf(indicator, reach);
  const set = limited({ code, predicate: counted, implies, within: [] }, framework, reach);
  const larger = population ? [...wider, population] : wider;
  return set && { ...set, within: larger.filter(({ predicate }) => predicate !== set.predicate) };
}

const populationOf = ({ population, framework }: PersonIndicator, reach: FrameworkReach): MeasureSet | null =>
  limited(
    { code: `population:${framework}:${population.code}`, predicate: population.predicate, implies: {}, within: [] },
    framework,
    reach,
  );

/** Null where the set is everybody. */
function limited(set: MeasureSet, framework: IndicatorFramework, reach: FrameworkReach): MeasureSet | null {
  if (framework === "DIGIPOINT" || reach === "all-projects") return set.predicate === "true" ? null : set;
  return {
    ...set,
    predicate: `(${set.predicate}) and framework = '${framework}'`,
    implies: { ...set.implies, framework },
  };
}
