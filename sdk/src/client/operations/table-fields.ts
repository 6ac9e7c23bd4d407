import type { Statistic } from "../../model/index.ts";
import { inThree, type MaybeTexts, type Texts } from "./in-three-languages.ts";

interface Coded extends Texts<"title"> {
  readonly code: string;
}

/** A table as the service tells it. */
export interface TableAnswer {
  readonly statistic: Statistic;
  readonly measure: Coded & Texts<"definition"> & Texts<"unit"> & { readonly version: string | null };
  readonly conditions: readonly ({ readonly dimension: string; readonly category: string } & Texts<"dimensionTitle"> &
    Texts<"categoryTitle">)[];
  readonly dimensions: readonly (Coded & { readonly categories: readonly Coded[] })[];
  readonly values: readonly (number | null)[];
  readonly statuses: readonly string[];
  readonly noise: readonly (number | null)[];
  readonly passport: PassportAnswer;
}

interface PassportAnswer extends MaybeTexts<"noise">, MaybeTexts<"threshold">, Texts<"citation"> {
  readonly definitionVersion: string | null;
  readonly release: string | null;
  readonly dataAsOf: string;
  readonly publishedAt: string | null;
  readonly checksum: string | null;
  readonly isPerturbed: boolean;
  readonly citiesExpected: readonly string[];
  readonly citiesReporting: readonly string[];
  readonly citiesMissing: readonly string[];
  readonly licence: { readonly code: string; readonly url: string } | null;
  readonly address: string | null;
  readonly notesFi: readonly string[];
  readonly notesSv: readonly string[];
  readonly notesEn: readonly string[];
}

/** The selection of a {@link TableAnswer}, as a fragment. */
export const TABLE_FIELDS = `fragment TableFields on StatTable {
  statistic
  measure { code version ${inThree("title")} ${inThree("definition")} ${inThree("unit")} }
  conditions { dimension category ${inThree("dimensionTitle")} ${inThree("categoryTitle")} }
  dimensions { code ${inThree("title")} categories { code ${inThree("title")} } }
  values statuses noise
  passport {
    definitionVersion release dataAsOf publishedAt checksum isPerturbed
    citiesExpected citiesReporting citiesMissing licence { code url } address
    ${inThree("noise")} ${inThree("threshold")} ${inThree("citation")} ${inThree("notes")}
  }
}`;
