import type { Localised } from "../../model/index.ts";
import type { CallOptions, Transport } from "../transport/transport.ts";
import { wholeData } from "../transport/whole-data.ts";
import { inThree, type Texts, textOf } from "./in-three-languages.ts";

/** An indicator of the funder's lists, or of DigiPoint's own. */
export interface Indicator {
  readonly code: string;
  readonly title: Localised;
  readonly definition: Localised;
  readonly unit: Localised;
  /** `ESF_2014_2020`, `ESF_PLUS_2021_2027` or `DIGIPOINT`. */
  readonly framework: string;
  /** `PERSONS` where persons are counted, `RECORDED` where somebody recorded a number. */
  readonly kind: string;
  readonly version: string;
  /** First and last day that the definition is meant for, YYYY-MM-DD; the last is null where it still is. */
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Something that questions break down or filter by. */
export interface Dimension {
  readonly code: string;
  readonly title: Localised;
  readonly definition: Localised;
  /** Next coarser level of the same hierarchy. */
  readonly coarser: string | null;
  /** Whether visitors without a credential may ask by it. */
  readonly isPublic: boolean;
  /** In order of presentation; null while there is no release. */
  readonly categories: readonly { readonly code: string; readonly title: Localised }[] | null;
}

type Plain<Told> = Omit<Told, "title" | "definition" | "unit" | "categories">;
type IndicatorAnswer = Plain<Indicator> & Texts<"title"> & Texts<"definition"> & Texts<"unit">;
type DimensionAnswer = Plain<Dimension> &
  Texts<"title"> &
  Texts<"definition"> & { readonly categories: readonly (Texts<"title"> & { readonly code: string })[] | null };

const INDICATOR_FIELDS = `code framework kind version validFrom validTo
  ${inThree("title")} ${inThree("definition")} ${inThree("unit")}`;

const INDICATORS = `query Indicators {
  indicators { ${INDICATOR_FIELDS} }
}`;

const INDICATOR = `query Indicator($code: String!) {
  indicator(code: $code) { ${INDICATOR_FIELDS} }
}`;

const DIMENSIONS = `query Dimensions {
  dimensions {
    code coarser isPublic ${inThree("title")} ${inThree("definition")} categories { code ${inThree("title")} }
  }
}`;

/** @throws {@link ClientError} */
export async function readIndicators(transport: Transport, options?: CallOptions): Promise<readonly Indicator[]> {
  type Told = { readonly indicators: readonly IndicatorAnswer[] };
  const result = await transport.request<Told, Record<string, never>>(INDICATORS, {}, options);
  return wholeData(result).indicators.map(indicatorOf);
}

/** Null where there is none with that code. @throws {@link ClientError} */
export async function readIndicator(
  transport: Transport,
  code: string,
  options?: CallOptions,
): Promise<Indicator | null> {
  type Told = { readonly indicator: IndicatorAnswer | null };
  const result = await transport.request<Told, { readonly code: string }>(INDICATOR, { code }, options);
  const { indicator } = wholeData(result);
  return indicator && indicatorOf(indicator);
}

const indicatorOf = (answer: IndicatorAnswer): Indicator => ({
  code: answer.code,
  title: textOf(answer, "title"),
  definition: textOf(answer, "definition"),
  unit: textOf(answer, "unit"),
  framework: answer.framework,
  kind: answer.kind,
  version: answer.version,
  validFrom: answer.validFrom,
  validTo: answer.validTo,
});

/** @throws {@link ClientError} */
export async function readDimensions(transport: Transport, options?: CallOptions): Promise<readonly Dimension[]> {
  type Told = { readonly dimensions: readonly DimensionAnswer[] };
  const result = await transport.request<Told, Record<string, never>>(DIMENSIONS, {}, options);
  return wholeData(result).dimensions.map((answer) => ({
    code: answer.code,
    title: textOf(answer, "title"),
    definition: textOf(answer, "definition"),
    coarser: answer.coarser,
    isPublic: answer.isPublic,
    categories:
      answer.categories?.map((category) => ({ code: category.code, title: textOf(category, "title") })) ?? null,
  }));
}
