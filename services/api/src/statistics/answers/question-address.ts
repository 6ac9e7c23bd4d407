import type { Language } from "@digipoint/sdk/model";
import type { Question, Statistic } from "../questions/question.ts";

export type AddressFormat = "csv" | "json";

/** Parameters of a plain address that are no dimensions. */
export const ADDRESS_PARAMETERS = ["by", "statistic", "lang", "release", "separator", "decimal"] as const;

/**
 * The plain address that answers a question: its path and query, without host. The same question always has the same
 * address, and it stays good with later releases.
 */
export function addressOf(
  { measure, statistic, by, where }: Question & { readonly statistic: Statistic },
  format: AddressFormat,
  lang: Language,
): string {
  const query = [
    ...(by.length > 0 ? [["by", by.join(",")] as const] : []),
    ["statistic", statistic] as const,
    ...[...where]
      .sort((one, other) => (one.dimension < other.dimension ? -1 : 1))
      .map(({ dimension, category }) => [dimension, category] as const),
    ["lang", lang] as const,
  ];
  const text = query.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`).join("&");
  return `/statistics/${encodeURIComponent(measure)}.${format}?${text}`;
}
