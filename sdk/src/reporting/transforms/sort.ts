import * as z from "zod/mini";
import type { Transform } from "../contracts/plugins.ts";
import { lineOrder } from "./table/line-order.ts";
import { onlyTable } from "./table/only-table.ts";
import { readOptions } from "./table/read-options.ts";
import { reorder } from "./table/reorder.ts";

const OPTIONS = z.strictObject({
  dimension: z.string(),
  order: z._default(z.enum(["ascending", "descending"]), "descending"),
  at: z._default(z.record(z.string(), z.string()), {}),
});

/**
 * Puts the categories of a dimension in the order of their figures: the total stays first, absent figures come last.
 * Options: `dimension`, `order` (`descending` unless said), `at` (the categories of other dimensions that count).
 */
export const sort: Transform = {
  name: "sort",
  apply(tables, options) {
    const table = onlyTable("sort", tables);
    const { place, total, ranked, absent } = lineOrder("sort", table, readOptions("sort", OPTIONS, options));
    return reorder(table, place, [...total, ...ranked.map(({ at }) => at), ...absent]);
  },
};
