import { indicatorByCode } from "../../indicators/definitions/catalogue.ts";
import { DIMENSIONS } from "../dimensions/dimensions.ts";
import type { Wording } from "./shown-sets.ts";

/** Coarser category of a category, by dimension and code; a category of a dimension without levels has none. */
export type CoarserCategory = (dimension: string, code: string) => string | undefined;

const EVERYBODY = "persons";

/** Whether a wording has every condition of another one and more: the same, finer ones, or such as its measure implies. */
export function isNarrower(one: Wording, other: Wording, coarserOf: CoarserCategory): boolean {
  const known = conditionsOf(one, coarserOf);
  return (
    measuresAround(one.measure).has(other.measure) &&
    Object.entries(other.conditions).every(([dimension, code]) => known.get(dimension) === code)
  );
}

/** A measure and every larger one that it lies within by definition. */
function measuresAround(measure: string): ReadonlySet<string> {
  const indicator = indicatorByCode(measure);
  const wider = indicator?.kind === "PERSONS" ? indicator.within.flatMap((code) => [...measuresAround(code)]) : [];
  return new Set([measure, EVERYBODY, ...wider]);
}

function conditionsOf({ measure, conditions }: Wording, coarserOf: CoarserCategory): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  const add = (dimension: string, code: string): void => {
    known.set(dimension, code);
    const coarser = DIMENSIONS.find((one) => one.code === dimension)?.coarser ?? null;
    const category = coarserOf(dimension, code);
    if (coarser !== null && category !== undefined) add(coarser, category);
  };
  for (const around of measuresAround(measure)) {
    const indicator = indicatorByCode(around);
    const implied = indicator?.kind === "PERSONS" ? indicator.implies : {};
    for (const [dimension, code] of Object.entries(implied)) add(dimension, code);
  }
  for (const [dimension, code] of Object.entries(conditions)) add(dimension, code);
  return known;
}
