import { dateKey, type Ordering, textKey } from "./keyset.ts";

/** How a list may be ordered: the values of its enum, each with its columns. All end with the primary key. */
export type Orderings = Readonly<Record<string, { readonly description: string; readonly keys: Ordering }>>;

export const BY_CODE: Orderings = {
  CODE_ASC: { description: "By code.", keys: [textKey("code")] },
  CODE_DESC: { description: "By code, from the end.", keys: [textKey("code", "desc")] },
};

/** Both orders of a date column that is never null, as `STARTS_ON_ASC` and `STARTS_ON_DESC`. */
export function byDate(column: string, words: string): Orderings {
  const name = column.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
  return {
    [`${name}_ASC`]: {
      description: `By ${words}, the earliest first; then by code.`,
      keys: [dateKey(column), textKey("code")],
    },
    [`${name}_DESC`]: {
      description: `By ${words}, the latest first; then by code.`,
      keys: [dateKey(column, "desc"), textKey("code")],
    },
  };
}
