import * as z from "zod/mini";
import type { StatTable, TableCategory, TableCondition, TableMeasure } from "../../model/index.ts";
import { requireOneRelease } from "../build/one-release.ts";
import type { Transform } from "../contracts/plugins.ts";
import { inEach, joinPassports } from "./table/noted.ts";
import { readOptions } from "./table/read-options.ts";
import { requireSameShape } from "./table/same-shape.ts";
import { TransformError } from "./transform-error.ts";

const OPTIONS = z.strictObject({ dimension: z._default(z.string(), "measure") });

const TITLE = { fi: "Luku", sv: "Uppgift", en: "Figure" } as const;

/**
 * Puts tables of the same dimensions one on another: the first dimension of the result tells what is counted. Option:
 * `dimension`, the code of that dimension, `measure` unless said.
 */
export const stack: Transform = {
  name: "stack",
  apply(tables, options) {
    const { dimension: code } = readOptions("stack", OPTIONS, options);
    const [first, ...others] = tables;
    if (!first) throw new TransformError("stack", "takes at least one table.");
    for (const other of others) requireSameShape("stack", first, other);
    requireOneRelease(tables);
    if (first.dimensions.some((dimension) => dimension.code === code)) {
      throw new TransformError("stack", `the tables have a dimension ${code} already; name another.`);
    }
    const shared = first.conditions.filter((condition) =>
      tables.every((table) => table.conditions.some(same(condition))),
    );
    return {
      measure: { ...first.measure, title: TITLE, definition: inEach((lang) => titles(tables, lang)) },
      statistic: first.statistic,
      conditions: shared,
      dimensions: [
        { code, title: TITLE, role: "metric", categories: categoriesOf(tables, shared) },
        ...first.dimensions,
      ],
      figures: tables.flatMap(({ figures }) => figures),
      passport: joinPassports(
        first.passport,
        others.map(({ passport }) => passport),
      ),
    };
  },
};

const titles = (tables: readonly StatTable[], lang: "fi" | "sv" | "en") =>
  [...new Set(tables.map(({ measure }) => measure.title[lang]))].join("; ");

const same = (one: TableCondition) => (other: TableCondition) =>
  one.dimension.code === other.dimension.code && one.category.code === other.category.code;

/** Each table by its measure and statistic; tables of the same measure are told apart by their own conditions. */
function categoriesOf(tables: readonly StatTable[], shared: readonly TableCondition[]): readonly TableCategory[] {
  const named = tables.map(({ measure, statistic, conditions }) => {
    const own = conditions.filter((condition) => !shared.some(same(condition)));
    const code = [measure.code, ...own.map(({ category }) => category.code)].join("-");
    return { code, statistic, measure: own.length === 0 ? measure : narrowed(measure, own) };
  });
  const codes = named.map(({ code }) => code);
  const distinct = named.map(({ code, statistic }) =>
    codes.filter((one) => one === code).length > 1 ? `${code}-${statistic}` : code,
  );
  const twice = distinct.find((code, place) => distinct.indexOf(code) !== place);
  if (twice !== undefined) throw new TransformError("stack", `the table of ${twice} is there twice.`);
  return named.map(({ measure }, place) => {
    const code = distinct[place] ?? measure.code;
    return { code, title: measure.title, measure: { ...measure, code } };
  });
}

const narrowed = (measure: TableMeasure, own: readonly TableCondition[]): TableMeasure => ({
  ...measure,
  title: inEach((lang) => `${measure.title[lang]} (${own.map(({ category }) => category.title[lang]).join(", ")})`),
});
