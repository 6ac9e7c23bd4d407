import type {
  CategoryOf,
  DimensionCode,
  DimensionOf,
  HierarchyOf,
  MeasureCode,
  SensitiveDimension,
  StatisticOf,
} from "../../model/index.ts";

/** Filters of a question about a measure: one category by dimension. */
export type Filters<Measure extends MeasureCode> = {
  readonly [Dimension in DimensionOf<Measure>]?: CategoryOf<Dimension>;
};

type ToIntersection<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

type LastOf<Union> =
  ToIntersection<Union extends unknown ? () => Union : never> extends () => infer Last ? Last : never;

/** How many members a union has, up to five, which stands for more. */
type SizeOf<Union, Counted extends readonly unknown[] = []> = [Union] extends [never]
  ? Counted["length"]
  : Counted["length"] extends 5
    ? 5
    : SizeOf<Exclude<Union, LastOf<Union>>, [...Counted, unknown]>;

type Asked<By extends readonly DimensionCode[], Where> = By[number] | Extract<keyof Where, DimensionCode>;

/** What no question may be, as a property that nobody can give and that says why. */
type Shaped<By extends readonly DimensionCode[], Where> =
  SizeOf<HierarchyOf<Asked<By, Where>>> extends 5
    ? { readonly "a question takes at most four dimensions, filters and breakdowns together": never }
    : SizeOf<HierarchyOf<By[number]>> extends By["length"]
      ? [By[number] & keyof Where] extends [never]
        ? unknown
        : { readonly "a question breaks down by what it does not filter": never }
      : { readonly "a question breaks down by one level of a hierarchy, and by each dimension once": never };

/** What a question of protected figures may not be, in the same way. */
export type Allowed<By extends readonly DimensionCode[], Where> =
  SizeOf<Extract<Asked<By, Where>, SensitiveDimension>> extends 0 | 1
    ? Shaped<By, Where>
    : { readonly "a question takes at most one sensitive dimension": never };

interface Question<Measure extends MeasureCode, By, Where> {
  /** `persons`, an amount such as `creditsEarned`, or the code of an indicator. */
  readonly measure: Measure;
  /** By default what the measure is first of all: a count or a sum. */
  readonly statistic?: StatisticOf<Measure> | undefined;
  /** Dimensions to break down by, outermost first. */
  readonly by?: By | undefined;
  /** Category by dimension; all of them hold. */
  readonly where?: Where | undefined;
}

/** A question whose codes the compiler knows, and which the service would not refuse for its shape. */
export type TypedQuestion<
  Measure extends MeasureCode,
  By extends readonly DimensionOf<Measure>[],
  Where extends Filters<Measure>,
> = Question<Measure, By, Where> & Allowed<By, Where>;

/** Filters of a question about exact figures, which may be sensitive together. */
export type ExactFilters = { readonly [Dimension in DimensionCode]?: CategoryOf<Dimension> };

/** The same of exact figures, which are for those who may see everything that they are about. */
export type ExactQuestion<
  Measure extends MeasureCode,
  By extends readonly DimensionCode[],
  Where extends ExactFilters,
> = Question<Measure, By, Where> & Shaped<By, Where>;
