import * as z from "zod/mini";
import { absent, type StatTable, type TableMeasure, TOTAL } from "../../model/index.ts";
import type { Transform } from "../contracts/plugins.ts";
import { compute, NOTHING, ratio } from "./table/compute.ts";
import { categoryAt, dimensionAt } from "./table/dimension-at.ts";
import { mapAlong } from "./table/map-along.ts";
import { inEach, noted } from "./table/noted.ts";
import { onlyTable } from "./table/only-table.ts";
import { PERCENT } from "./table/percent.ts";
import { readOptions } from "./table/read-options.ts";
import { withMeasures } from "./table/with-measures.ts";
import { TransformError } from "./transform-error.ts";

const OPTIONS = z.strictObject({
  dimension: z.string(),
  of: z._default(z.string(), TOTAL),
  decimals: z._default(z.int().check(z.minimum(0), z.maximum(6)), 1),
});

const WORDS = { fi: "osuus", sv: "andel", en: "share" } as const;

/**
 * Percentages of a total within a dimension, from the published figures. Options: `dimension`, `of` (the category that
 * is 100, `_T` unless said), `decimals` (1 unless said).
 */
export const share: Transform = {
  name: "share",
  apply(tables, options) {
    const { dimension: code, of, decimals } = readOptions("share", OPTIONS, options);
    const table = onlyTable("share", tables);
    requireAdditive(table);
    const { dimension, place } = dimensionAt("share", table, code);
    const whole = categoryAt("share", dimension, of);
    const figures = mapAlong(table, place, (line) => {
      const total = line[whole] ?? absent("missing");
      return line.map((figure, index) =>
        compute([figure, total], decimals, (part = NOTHING, all = NOTHING) => {
          if (all.value === 0) return absent("notApplicable");
          return index === whole ? { value: 100, noise: null } : ratio(part, all, 100);
        }),
      );
    });
    const title = dimension.title;
    const note = inEach(
      (lang) =>
        ({
          fi: `Osuudet on laskettu julkaistuista luvuista: 100 % on ${title.fi}: ${dimension.categories[whole]?.title.fi}.`,
          sv: `Andelarna är beräknade av publicerade tal: 100 % är ${title.sv}: ${dimension.categories[whole]?.title.sv}.`,
          en: `Shares are computed from published figures: 100% is ${title.en}: ${dimension.categories[whole]?.title.en}.`,
        })[lang],
    );
    const measured = withMeasures(table, (measure) => percentOf(measure, decimals));
    return noted({ ...measured, statistic: "SHARE", figures }, note);
  },
};

function requireAdditive({ statistic }: StatTable): void {
  if (statistic === "SHARE" || statistic === "MEAN") {
    throw new TransformError("share", `counts and sums have shares; a ${statistic} has none. Ask for the counts.`);
  }
}

const percentOf = (measure: TableMeasure, decimals: number): TableMeasure => ({
  ...measure,
  title: inEach((lang) => `${measure.title[lang]}, ${WORDS[lang]}`),
  unit: PERCENT,
  decimals,
});
