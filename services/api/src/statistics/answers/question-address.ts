import type { FormatName } from "@digipoint/sdk/formats";
import type { Question, Statistic } from "../questions/question.ts";

/** What a plain address ends with: a format, or the description that stands beside a CSV file. */
export type AddressFormat = FormatName | "csv-metadata.json";

/** Parameters of a plain address that are no dimensions. */
export const ADDRESS_PARAMETERS = ["by", "statistic", "lang", "release", "separator", "decimal", "encoding"] as const;

/** How a table is to be written, as parameters of its address. */
export type AddressWriting = Readonly<Partial<Record<"lang" | "separator" | "decimal" | "encoding", string>>>;

/**
 * The plain address that answers a question: its path and query, without host. The same question always has the same
 * address, and it stays good with later releases. Without a language it answers in the first one.
 */
export function addressOf(
  { measure, statistic, by, where }: Question & { readonly statistic: Statistic },
  format: AddressFormat,
  writing: AddressWriting = {},
): string {
  const query = [
    ...(by.length > 0 ? [["by", by.join(",")] as const] : []),
    ["statistic", statistic] as const,
    ...[...where]
      .sort((one, other) => (one.dimension < other.dimension ? -1 : 1))
      .map(({ dimension, category }) => [dimension, category] as const),
    ...Object.entries(writing),
  ];
  const text = query.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`).join("&");
  return `/statistics/${encodeURIComponent(measure)}.${format}?${text}`;
}
