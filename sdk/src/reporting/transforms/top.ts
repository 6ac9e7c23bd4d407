import * as z from "zod/mini";
import { absent, type Figure, isShown, type Localised, TOTAL } from "../../model/index.ts";
import type { Transform } from "../contracts/plugins.ts";
import { type Computed, compute, jointNoise, NOTHING } from "./table/compute.ts";
import { categoryAt, dimensionAt } from "./table/dimension-at.ts";
import { lineOrder } from "./table/line-order.ts";
import { mapAlong, withDimension } from "./table/map-along.ts";
import { noted } from "./table/noted.ts";
import { onlyTable } from "./table/only-table.ts";
import { readOptions } from "./table/read-options.ts";
import { TransformError } from "./transform-error.ts";

const OPTIONS = z.strictObject({
  dimension: z.string(),
  count: z.int().check(z.minimum(1)),
  at: z._default(z.record(z.string(), z.string()), {}),
});

/** Code of what is left besides the largest. */
const REST = "_O";
const REST_TITLE: Localised = { fi: "Muut yhteensä", sv: "Övriga totalt", en: "All others" };

const NOTE: Localised = {
  fi: "Muut yhteensä on laskettu julkaistusta kokonaisluvusta ja julkaistuista suurimmista luvuista.",
  sv: "Övriga totalt är beräknat av den publicerade totalen och de publicerade största talen.",
  en: "All others is computed from the published total and the published largest figures.",
};

/**
 * The largest categories of a dimension, and all others as one: the published total less the published largest, absent
 * where any of them is. Options: `dimension`, `count`, `at` (the categories of other dimensions that count).
 */
export const top: Transform = {
  name: "top",
  apply(tables, options) {
    const { dimension: code, count, at } = readOptions("top", OPTIONS, options);
    const table = onlyTable("top", tables);
    if (table.statistic === "SHARE" || table.statistic === "MEAN") {
      throw new TransformError("top", `nothing is left of a ${table.statistic}. Ask for counts or sums.`);
    }
    const { dimension, place } = dimensionAt("top", table, code);
    const whole = categoryAt("top", dimension, TOTAL);
    const { ranked, absent: unknown } = lineOrder("top", table, { dimension: code, order: "descending", at });
    const largest = ranked.slice(0, count).map((one) => one.at);
    const others = [...ranked.slice(count).map((one) => one.at), ...unknown];
    if (others.length === 0) return table;
    const kept = [whole, ...largest];
    const figures = mapAlong(table, place, (line) => {
      const shown = kept.map((index) => line[index] ?? absent("missing"));
      return [...shown, restOf(line, others, shown, table.measure.decimals)];
    });
    const categories = [
      ...kept.flatMap((index) => dimension.categories.slice(index, index + 1)),
      { code: REST, title: REST_TITLE },
    ];
    return noted(withDimension(table, place, { ...dimension, categories }, figures), NOTE);
  },
};

/** @param kept - The total and the largest. */
function restOf(line: readonly Figure[], left: readonly number[], kept: readonly Figure[], decimals: number): Figure {
  const [only = -1, another] = left;
  // What is left of one category is that category: to subtract would undo its protection.
  if (another === undefined) return line[only] ?? absent("missing");
  // A single absent one among shown ones would be told by what the others leave of the rest.
  if (left.filter((index) => !isShownAt(line, index)).length === 1) return absent("hidden");
  return compute(kept, decimals, (all = NOTHING, ...parts) => less(all, parts));
}

const isShownAt = (line: readonly Figure[], index: number) => {
  const figure = line[index];
  return figure !== undefined && isShown(figure);
};

/** A rest below zero tells of noise or of groups that overlap: then there is none. */
function less(all: Computed, parts: readonly Computed[]) {
  const value = all.value - parts.reduce((sum, part) => sum + part.value, 0);
  return value < 0
    ? absent("notApplicable")
    : { value, noise: jointNoise(all.noise, ...parts.map(({ noise }) => noise)) };
}
