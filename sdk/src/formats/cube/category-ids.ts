import type { CubeKind } from "./cube.ts";
import { uniqueNames } from "./unique.ts";

/**
 * Exchange codes of categories. SDMX allows `[A-Za-z0-9_@$-]+`, spreadsheets eat leading zeros and run what begins with
 * `-` or `@`. So municipalities travel as `KU091`, and whatever is not allowed becomes `_` (å, ä and ö lose their dots).
 * Our own indicator codes and municipalities are told from their exchange code alone; where that does not lead back to
 * our code, formats that can keep our code beside it.
 */
export const idOfCategory = (code: string, isPlace: boolean): string =>
  isPlace && /^\d{3}$/.test(code) ? `KU${code}` : safe(code);

/** Our code behind an exchange code, where nothing else tells it. */
export function codeOfCategory(id: string, kind: CubeKind, isPlace: boolean): string {
  if (isPlace && /^KU\d{3}$/.test(id)) return id.slice(2);
  if (kind === "measure" || kind === "metric") return id.replace(/^DP-(\d+)_(\d+)$/, "DP-$1.$2");
  return id;
}

/** Exchange codes of all categories of a dimension, each its own. */
export const idsOfCategories = (codes: readonly string[], isPlace: boolean): readonly string[] =>
  uniqueNames(
    codes.map((code) => {
      const name = idOfCategory(code, isPlace);
      return { name, firm: name === code };
    }),
    { joint: "-" },
  );

function safe(code: string): string {
  const plain = code
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9_@$-]/gu, "_");
  return /^[A-Za-z0-9_$]/.test(plain) ? plain : `_${plain}`;
}
