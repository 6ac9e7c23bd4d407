import type { Dimensions, Indicators, Measures } from "./generated/catalogue.ts";

/** Code of a measure or an indicator that this release of the package knows; an editor completes and explains it. */
export type MeasureCode = keyof Measures;

/** Code of an indicator that this release of the package knows, those included that count no people. */
export type IndicatorCode = keyof Indicators;

/** Code of a dimension that this release of the package knows. */
export type DimensionCode = keyof Dimensions;

/** Categories of a dimension: literal where they are fixed by definition, any text where they come from data. */
export type CategoryOf<Dimension extends DimensionCode> = Dimensions[Dimension]["category"];

/** What can be told of a measure. */
export type StatisticOf<Measure extends MeasureCode> = Measures[Measure]["statistic"];

/** Name of the hierarchy that a dimension is a level of, such as `entryYear` for `entryMonth`. */
export type HierarchyOf<Dimension extends DimensionCode> = Dimensions[Dimension]["hierarchy"];

/** Dimensions that tell what a person did not choose to show; a question takes at most one. */
export type SensitiveDimension = {
  [Dimension in DimensionCode]: Dimensions[Dimension]["isSensitive"] extends true ? Dimension : never;
}[DimensionCode];

/** Dimensions that a measure has: one that is itself sensitive lacks those that are. */
export type DimensionOf<Measure extends MeasureCode> = Measures[Measure]["isSensitive"] extends true
  ? Exclude<DimensionCode, SensitiveDimension>
  : DimensionCode;
