import type { JsonObject, Localised, Statistic } from "../../model/index.ts";
import type { BlockDefinition, Bound, DataDefinition } from "../definition/report-definition.ts";

/** What a question of a ready report adds to its measure. */
interface Asked {
  readonly by?: readonly string[];
  readonly where?: Readonly<Record<string, Bound>>;
  readonly statistic?: Statistic;
}

export const ask = (measure: Bound, asked: Asked = {}): DataDefinition => ({ ask: { measure, ...asked } });

export const text = (fi: string, sv: string, en: string): Localised => ({ fi, sv, en });

export const heading = (fi: string, sv: string, en: string): BlockDefinition => ({
  kind: "heading",
  text: text(fi, sv, en),
});

export const paragraph = (fi: string, sv: string, en: string): BlockDefinition => ({
  kind: "text",
  text: text(fi, sv, en),
});

export const chart = (
  title: Localised,
  visual: string,
  data: DataDefinition,
  options?: JsonObject,
): BlockDefinition => ({ kind: "chart", title, visual, data, ...(options && { options }) });

/** Without the total of the dimension, for pictures: a total beside its parts dwarfs them. */
export const withoutTotal = (data: DataDefinition, dimension: string): DataDefinition => ({
  transform: "pick",
  of: [data],
  options: { dimension, without: "_T" },
});

/** Several measures over the same dimensions as one table, the measures down the side. */
export const stacked = (codes: readonly string[], asked: Asked): DataDefinition => ({
  transform: "stack",
  of: codes.map((code) => ask(code, asked)),
});

/** Codes of an indicator list from one number to another: `CO01`, `CO02`... */
export const numbered = (list: string, from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, place) => `${list}${String(from + place).padStart(2, "0")}`);
