import * as z from "zod/mini";
import type { Localised, TableCategory } from "../../model/index.ts";
import type { Transform } from "../contracts/plugins.ts";
import { type LineOrder, lineOrder } from "./table/line-order.ts";
import { noted } from "./table/noted.ts";
import { onlyTable } from "./table/only-table.ts";
import { readOptions } from "./table/read-options.ts";
import { reorder } from "./table/reorder.ts";

const OPTIONS = z.strictObject({
  dimension: z.string(),
  order: z._default(z.enum(["ascending", "descending"]), "descending"),
  at: z._default(z.record(z.string(), z.string()), {}),
});

const NOTE: Localised = {
  fi: "Järjestysnumero perustuu näytettäviin lukuihin; samat luvut jakavat sijan (=). Puuttuvilla ja salatuilla luvuilla ei ole sijaa.",
  sv: "Ordningstalet bygger på de tal som visas; lika tal delar plats (=). Tal som saknas eller är dolda har ingen plats.",
  en: "Ranks come from the figures shown; equal figures share one (=). Figures that are missing or hidden have none.",
};
const NOISE_NOTE: Localised = {
  fi: "Luvuissa on satunnaisvaihtelua, joten lähekkäiset sijat eivät ole varmoja.",
  sv: "Talen har slumptillägg, så ordningen mellan närliggande platser är osäker.",
  en: "The figures carry noise, so the order of neighbouring ranks is uncertain.",
};

/**
 * Puts the categories of a dimension in order and numbers them in their titles, `1.` and `=2.`; the total and absent
 * figures have no rank. Options as those of `sort`. Nothing is ranked unless a definition asks for it.
 */
export const rank: Transform = {
  name: "rank",
  apply(tables, options) {
    const table = onlyTable("rank", tables);
    const order = lineOrder("rank", table, readOptions("rank", OPTIONS, options));
    const words = rankWords(order);
    const places = [...order.total, ...order.ranked.map(({ at }) => at), ...order.absent];
    const ranked = reorder(table, order.place, places, (category, index) => numbered(category, words.get(index)));
    return noted(ranked, NOTE, ...(table.passport.isPerturbed ? [NOISE_NOTE] : []));
  },
};

/** Rank by place: one more than there are better ones, so that two seconds are followed by a fourth. */
function rankWords({ ranked }: LineOrder): ReadonlyMap<number, string> {
  return new Map(
    ranked.map(({ at, value }) => {
      const first = ranked.findIndex((other) => other.value === value);
      const isShared = ranked.filter((other) => other.value === value).length > 1;
      return [at, `${isShared ? "=" : ""}${first + 1}.`];
    }),
  );
}

function numbered(category: TableCategory, rankWord: string | undefined): TableCategory {
  if (rankWord === undefined) return category;
  const { fi, sv, en } = category.title;
  return { ...category, title: { fi: `${rankWord} ${fi}`, sv: `${rankWord} ${sv}`, en: `${rankWord} ${en}` } };
}
