import { INDICATORS } from "../../indicators/definitions/catalogue.ts";
import { type FrameworkReach, indicatorMeasure } from "./indicator-measure.ts";
import type { Measure } from "./measure.ts";
import { PLAIN_MEASURES } from "./plain-measures.ts";

/** Every measure, in order of presentation. */
export const measuresFor = (reach: FrameworkReach): readonly Measure[] => [
  ...PLAIN_MEASURES,
  ...INDICATORS.flatMap((indicator) => (indicator.kind === "PERSONS" ? [indicatorMeasure(indicator, reach)] : [])),
];
