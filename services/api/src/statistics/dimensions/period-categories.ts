import type { Localised } from "@digipoint/sdk/model";
import type { Category } from "./category.ts";
import { AFTER_CODES } from "./fixed-categories.ts";

const LOCALES = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" } as const;

const monthTitle = (month: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(`${month}-01`));

const quarterOf = (month: string) => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;

function quarterTitle(quarter: string): Localised {
  const year = quarter.slice(0, 4);
  const number = quarter.slice(6);
  return { fi: `${year}, ${number}. neljännes`, sv: `${year}, kvartal ${number}`, en: `${year}, quarter ${number}` };
}

/** Every month from the first to the last, both included, YYYY-MM. */
function monthsBetween(first: string, last: string): readonly string[] {
  const index = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  const start = index(first);
  return Array.from({ length: Math.max(0, index(last) - start + 1) }, (_, offset) => {
    const month = start + offset;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
}

/** Years, quarters and months of one kind of day, without gaps, each in the coarser one that it lies in. */
export function periodCategories(prefix: "entry" | "exit", first: string, last: string): readonly Category[] {
  const months = monthsBetween(first, last);
  const quarters = [...new Set(months.map(quarterOf))];
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  const same = (text: string): Localised => ({ fi: text, sv: text, en: text });
  return [
    ...level(`${prefix}Year`, years, () => null, same),
    ...level(`${prefix}Quarter`, quarters, (quarter) => quarter.slice(0, 4), quarterTitle),
    ...level(`${prefix}Month`, months, quarterOf, (month) => ({
      fi: monthTitle(month, LOCALES.fi),
      sv: monthTitle(month, LOCALES.sv),
      en: monthTitle(month, LOCALES.en),
    })),
  ];
}

function level(
  dimension: string,
  codes: readonly string[],
  parentOf: (code: string) => string | null,
  titleOf: (code: string) => Localised,
): readonly Category[] {
  const periods = codes.map((code) => ({ code, parent: parentOf(code), implies: {}, title: titleOf(code) }));
  const after = (AFTER_CODES[dimension] ?? []).map(({ code, parent = null, implies = {}, title }) => ({
    code,
    parent,
    implies,
    title,
  }));
  return [...periods, ...after].map((category, index) => ({ dimension, position: index + 1, ...category }));
}
