import type { Localised, Statistic, TableMeasure, Unit } from "../../model/index.ts";

/** Shares of any count. */
const PERCENT: Unit = { code: "PT", title: { fi: "prosenttia", sv: "procent", en: "percent" } };

const PERSONS: Unit = { code: "PS", title: { fi: "henkilöä", sv: "personer", en: "persons" } };

/** A unit of which only the code is known, named as well as can be. */
export const unitOf = (code: string): Unit =>
  [PERSONS, PERCENT].find((unit) => unit.code === code) ?? { code, title: same(code) };

/** A text that reads the same in every language, for lack of better. */
export const same = (text: string): Localised => ({ fi: text, sv: text, en: text });

/** A measure with the unit of its figures: percent where they are shares. */
export const measuredIn = (measure: TableMeasure, statistic: Statistic): TableMeasure =>
  statistic === "SHARE" && measure.unit.code !== PERCENT.code ? { ...measure, unit: PERCENT } : measure;

/** A measure of which little is known. */
export const plainMeasure = (code: string, known: Partial<Omit<TableMeasure, "code">> = {}): TableMeasure => ({
  code,
  title: same(code),
  definition: same(""),
  unit: unitOf("NUMBER"),
  decimals: 0,
  version: null,
  ...known,
});
