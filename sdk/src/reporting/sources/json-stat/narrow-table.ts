import { type StatisticsQuestion, type StatTable, TOTAL } from "../../../model/index.ts";
import { pick } from "../../transforms/pick.ts";

/**
 * The part of a table that answers a question: filters become conditions, and a dimension that the question does not
 * name is taken at its total, or at its only category.
 *
 * @returns Undefined if the table cannot answer.
 */
export function narrowTable(table: StatTable, { by = [], where = {} }: StatisticsQuestion): StatTable | undefined {
  const known = new Set(table.dimensions.map(({ code }) => code));
  if (![...by, ...Object.keys(where)].every((code) => known.has(code))) return undefined;
  const narrowed = table.dimensions.reduce<StatTable | undefined>((left, { code, categories }) => {
    if (!left || by.includes(code)) return left;
    const [first, another] = categories;
    const total = categories.find((category) => category.code === TOTAL);
    const wanted = where[code] ?? (another === undefined ? first : total)?.code;
    if (!categories.some((category) => category.code === wanted)) return undefined;
    return pick.apply([left], { dimension: code, category: wanted ?? TOTAL });
  }, table);
  const order = narrowed?.dimensions.map(({ code }) => code);
  return JSON.stringify(order) === JSON.stringify(by) ? narrowed : undefined;
}
