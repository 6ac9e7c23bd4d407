import * as z from "zod/mini";
import { absent, type Figure, type Localised, type StatTable, TOTAL, tableRows } from "../../model/index.ts";
import type { Transform } from "../contracts/plugins.ts";
import { compute, NOTHING, ratio } from "./table/compute.ts";
import { inEach, noted } from "./table/noted.ts";
import { readOptions } from "./table/read-options.ts";
import { withMeasures } from "./table/with-measures.ts";
import { TransformError } from "./transform-error.ts";

const OPTIONS = z.strictObject({
  per: z._default(z.literal([1000, 10_000, 100_000]), 1000),
  decimals: z._default(z.int().check(z.minimum(0), z.maximum(6)), 1),
  match: z._default(z.record(z.string(), z.string()), {}),
});

/**
 * Figures per 1,000 of an outside table, such as residents: the first table by the second, matched by the codes of
 * their categories. Options: `per` (1000, 10000 or 100000), `decimals` (1 unless said), `match` (the first table's
 * dimension by the second's, where they are called differently). A dimension that the first table lacks is taken at the
 * category of its conditions, else at the total, else at the only one.
 */
export const perCapita: Transform = {
  name: "per-capita",
  apply(tables, options) {
    const { per, decimals, match } = readOptions("per-capita", OPTIONS, options);
    const [table, outside, third] = tables;
    if (!table || !outside || third)
      throw new TransformError("per-capita", "takes two tables: figures, and residents.");
    if (table.statistic === "SHARE" || table.statistic === "MEAN") {
      throw new TransformError("per-capita", `a ${table.statistic} is relative already. Ask for counts or sums.`);
    }
    const base = denominators(table, outside, match);
    const figures = [...tableRows(table)].map(({ figure, categories }) =>
      compute([figure, base(categories)], decimals, (part = NOTHING, whole = NOTHING) =>
        whole.value === 0 ? absent("notApplicable") : ratio(part, whole, per),
      ),
    );
    const unit = { code: `PER_${per}`, title: perWords(per) };
    const measured = withMeasures(table, (measure) => ({
      ...measure,
      title: inEach((lang) => `${measure.title[lang]} / ${per} (${outside.measure.title[lang]})`),
      unit,
      decimals,
    }));
    return noted({ ...measured, figures }, sourceNote(outside), ...outside.passport.notes);
  },
};

const perWords = (per: number): Localised => ({ fi: `${per} kohti`, sv: `per ${per}`, en: `per ${per}` });

const sourceNote = ({ measure, passport: { citation, licence } }: StatTable): Localised =>
  inEach((lang) => {
    const computed = {
      fi: `Suhteutettu lukuun ${measure.title.fi}`,
      sv: `I förhållande till uppgiften ${measure.title.sv}`,
      en: `Relative to ${measure.title.en}`,
    }[lang];
    return `${computed}. ${citation[lang]}${licence === null ? "" : ` ${licence.code}.`}`;
  });

/** The outside figure for the categories of a row; missing where the outside table has no such category. */
function denominators(table: StatTable, outside: StatTable, match: Readonly<Record<string, string>>) {
  const keys = outside.dimensions.map(({ code, categories }) => {
    const ours = match[code] ?? code;
    const condition = table.conditions.find(({ dimension }) => dimension.code === ours)?.category.code;
    const total = categories.find((category) => category.code === TOTAL)?.code;
    const fixed = condition ?? total ?? (categories.length === 1 ? categories[0]?.code : undefined);
    const isOurs = table.dimensions.some((dimension) => dimension.code === ours);
    if (!isOurs && fixed === undefined) {
      throw new TransformError("per-capita", `the figures say nothing of ${code}: pick one category of it first.`);
    }
    return { code, ours, fixed: isOurs ? undefined : fixed };
  });
  const matched = keys.some(({ fixed }) => fixed === undefined);
  if (!matched && table.dimensions.length > 0 && outside.dimensions.length > 0) {
    throw new TransformError("per-capita", "the tables share no dimension; say in option match what belongs together.");
  }
  const byKey = new Map(
    [...tableRows(outside)].map(({ categories, figure }) => [
      JSON.stringify(keys.map(({ code }) => categories[code]?.code)),
      figure,
    ]),
  );
  return (categories: Readonly<Record<string, { readonly code: string }>>): Figure =>
    byKey.get(JSON.stringify(keys.map(({ ours, fixed }) => fixed ?? categories[ours]?.code))) ?? absent("missing");
}
