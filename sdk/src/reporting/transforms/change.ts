import * as z from "zod/mini";
import { absent, type Figure, type Localised, type StatTable, type TableMeasure } from "../../model/index.ts";
import type { Transform } from "../contracts/plugins.ts";
import { compute, jointNoise, NOTHING, ratio } from "./table/compute.ts";
import { categoryAt, dimensionAt } from "./table/dimension-at.ts";
import { mapAlong } from "./table/map-along.ts";
import { inEach, joinPassports, noted } from "./table/noted.ts";
import { PERCENT, PERCENTAGE_POINTS } from "./table/percent.ts";
import { readOptions } from "./table/read-options.ts";
import { requireSameShape } from "./table/same-shape.ts";
import { withMeasures } from "./table/with-measures.ts";
import { withinNoise } from "./table/within-noise.ts";
import { TransformError } from "./transform-error.ts";

const OPTIONS = z.strictObject({
  dimension: z.optional(z.string()),
  from: z.optional(z.string()),
  to: z.optional(z.string()),
  as: z._default(z.enum(["difference", "percent"]), "difference"),
});

/** Two tables of the same shape, and what they are called. */
interface Pair {
  readonly before: StatTable;
  readonly after: StatTable;
  readonly said: Localised;
}

/**
 * What changed: from one category to another of a dimension (options `dimension`, `from`, `to`; by default the first
 * and the last), or from the first of two tables to the second. Option `as`: `difference` or `percent`.
 */
export const change: Transform = {
  name: "change",
  apply(tables, options) {
    const { as, ...places } = readOptions("change", OPTIONS, options);
    const { before, after, said } = pairOf(tables, places);
    const decimals = as === "percent" ? 1 : after.measure.decimals;
    const figures = after.figures.map((figure, place) => changeOf(before.figures[place], figure, as, decimals));
    const measured = withMeasures(after, (measure) => changeMeasure(measure, as, decimals));
    const changed: StatTable = { ...measured, figures };
    return noted(changed, said, ...withinNoise(changed));
  },
};

function changeOf(before: Figure = absent("missing"), after: Figure, as: "difference" | "percent", decimals: number) {
  return compute([before, after], decimals, (then = NOTHING, now = NOTHING) => {
    const difference = { value: now.value - then.value, noise: jointNoise(then.noise, now.noise) };
    if (as === "difference") return difference;
    if (then.value === 0) return absent("notApplicable");
    const { noise } = ratio(now, then, 100);
    return { value: (100 * difference.value) / then.value, noise };
  });
}

function changeMeasure(measure: TableMeasure, as: "difference" | "percent", decimals: number): TableMeasure {
  const title = inEach((lang) => `${measure.title[lang]}, ${{ fi: "muutos", sv: "förändring", en: "change" }[lang]}`);
  const difference = measure.unit.code === PERCENT.code ? PERCENTAGE_POINTS : measure.unit;
  return { ...measure, title, decimals, unit: as === "percent" ? PERCENT : difference };
}

type Places = Pick<z.output<typeof OPTIONS>, "dimension" | "from" | "to">;

function pairOf([first, second, third]: readonly StatTable[], { dimension: code, from, to }: Places): Pair {
  if (!first || third) throw new TransformError("change", "takes one table, or two.");
  if (second) return twoTables(first, second);
  if (code === undefined) throw new TransformError("change", "of one table needs the option dimension.");
  const { dimension, place } = dimensionAt("change", first, code);
  const one = from === undefined ? 0 : categoryAt("change", dimension, from);
  const other = to === undefined ? dimension.categories.length - 1 : categoryAt("change", dimension, to);
  const [then, now] = [dimension.categories[one]?.title, dimension.categories[other]?.title];
  if (!then || !now || one === other) throw new TransformError("change", `needs two categories of ${code}.`);
  return { before: slice(first, place, one), after: slice(first, place, other), said: changeNote(then, now) };
}

const slice = (table: StatTable, place: number, index: number): StatTable => ({
  ...table,
  dimensions: table.dimensions.filter((_dimension, at) => at !== place),
  figures: mapAlong(table, place, (line) => line.slice(index, index + 1)),
});

function twoTables(before: StatTable, after: StatTable): Pair {
  requireSameShape("change", before, after);
  if (before.measure.unit.code !== after.measure.unit.code) {
    throw new TransformError(
      "change",
      `compares one unit, not ${before.measure.unit.code} and ${after.measure.unit.code}.`,
    );
  }
  const passport = joinPassports(after.passport, [before.passport]);
  const named = (table: StatTable) =>
    inEach((lang) =>
      [table.measure.title[lang], ...table.conditions.map((one) => one.category.title[lang])].join(", "),
    );
  return { before, after: { ...after, passport }, said: changeNote(named(before), named(after)) };
}

const changeNote = (from: Localised, to: Localised): Localised => ({
  fi: `Muutos on laskettu julkaistuista luvuista: ${from.fi} → ${to.fi}.`,
  sv: `Förändringen är beräknad av publicerade tal: ${from.sv} → ${to.sv}.`,
  en: `The change is computed from published figures: ${from.en} → ${to.en}.`,
});
