import type { Localised, Statistic, StatTable } from "../../model/index.ts";

const STATISTICS: readonly Statistic[] = ["COUNT", "SUM", "SHARE", "MEAN"];

/** Id of a structure: the statistic and the dimensions that stand beside the indicator. */
export const flowOf = (statistic: Statistic, ids: readonly string[]): string =>
  ids.length === 0 ? statistic : `${statistic}_BY_${ids.join("_")}`;

/** The statistic that the id of a structure tells; a count where it is somebody else's. */
export const statisticOf = (flow: string): Statistic =>
  STATISTICS.find((statistic) => flow === statistic || flow.startsWith(`${statistic}_BY_`)) ?? "COUNT";

/** Whether a text is the name of a statistic. */
export const isStatistic = (text: unknown): text is Statistic => STATISTICS.some((statistic) => statistic === text);

const KINDS: Readonly<Record<Statistic, Localised | null>> = {
  COUNT: null,
  SUM: null,
  SHARE: { fi: "osuus", sv: "andel", en: "share" },
  MEAN: { fi: "keskiarvo", sv: "medelvärde", en: "mean" },
};

const BY: Localised = { fi: "muuttujina", sv: "efter", en: "by" };

/** Name of a table: what it counts, by what, among whom. */
export const titleOf = (table: StatTable): Localised => ({
  fi: titleIn(table, "fi"),
  sv: titleIn(table, "sv"),
  en: titleIn(table, "en"),
});

function titleIn({ measure, statistic, dimensions, conditions }: StatTable, lang: keyof Localised): string {
  const kind = KINDS[statistic]?.[lang];
  const by = dimensions.map(({ title }) => title[lang]).join(", ");
  return [
    measure.title[lang],
    ...(kind ? [`, ${kind}`] : []),
    ...(by === "" ? [] : [` ${BY[lang]} ${by}`]),
    ...conditions.map(({ dimension, category }) => `; ${dimension.title[lang]}: ${category.title[lang]}`),
  ].join("");
}
