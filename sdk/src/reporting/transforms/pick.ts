import * as z from "zod/mini";
import type { StatTable } from "../../model/index.ts";
import type { Transform } from "../contracts/plugins.ts";
import { categoryAt, dimensionAt, type PlacedDimension } from "./table/dimension-at.ts";
import { onlyTable } from "./table/only-table.ts";
import { readOptions } from "./table/read-options.ts";
import { reorder } from "./table/reorder.ts";
import { TransformError } from "./transform-error.ts";

const codes = () => z.union([z.string(), z.array(z.string())]);
const OPTIONS = z.strictObject({
  dimension: z.string(),
  category: z.optional(z.string()),
  only: z.optional(codes()),
  without: z.optional(codes()),
});

const listOf = (codes: string | readonly string[] = []): readonly string[] =>
  typeof codes === "string" ? [codes] : codes;

/**
 * Takes a part of a table. Options: `dimension`, and one of `category` (that one alone, which becomes a condition),
 * `only` (those, in the order given) or `without` (all but those, such as `_T`).
 */
export const pick: Transform = {
  name: "pick",
  apply(tables, options) {
    const { dimension: code, category, only, without } = readOptions("pick", OPTIONS, options);
    const table = onlyTable("pick", tables);
    const found = dimensionAt("pick", table, code);
    const ways = [category, only, without].filter((way) => way !== undefined);
    if (ways.length !== 1) throw new TransformError("pick", "takes one of the options category, only and without.");
    if (category !== undefined) return asCondition(table, found, category);
    return reorder(
      table,
      found.place,
      without === undefined ? chosen(found, listOf(only)) : left(found, listOf(without)),
    );
  },
};

const chosen = ({ dimension }: PlacedDimension, codes: readonly string[]) => {
  if (codes.length === 0) throw new TransformError("pick", "option only names no category.");
  return [...new Set(codes)].map((code) => categoryAt("pick", dimension, code));
};

/** A category that is not there need not be left out: which ones there are depends on the figures. */
function left({ dimension }: PlacedDimension, codes: readonly string[]): readonly number[] {
  const places = dimension.categories.flatMap(({ code }, place) => (codes.includes(code) ? [] : [place]));
  if (places.length === 0) throw new TransformError("pick", `nothing is left of ${dimension.code}.`);
  return places;
}

function asCondition(table: StatTable, { dimension, place }: PlacedDimension, code: string): StatTable {
  const at = categoryAt("pick", dimension, code);
  const { dimensions, conditions, figures } = reorder(table, place, [at]);
  const category = dimension.categories[at];
  const { title, role } = dimension;
  return {
    ...table,
    figures,
    dimensions: dimensions.filter((_dimension, index) => index !== place),
    conditions: category ? [...conditions, { dimension: { code: dimension.code, title, role }, category }] : conditions,
  };
}
