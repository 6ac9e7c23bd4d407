import type { ColumnType } from "./column-type.ts";

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A calendar day between 1900 and 2199. */
export const date: ColumnType = {
  sql: "date",
  accepts: "a date as YYYY-MM-DD, of the years 1900 to 2199",
  read: (cell) => (isDate(cell) ? cell : undefined),
};

/** Is this a day of the calendar, written YYYY-MM-DD? */
export function isDate(text: string): boolean {
  const parts = /^(19\d\d|2[01]\d\d)-(\d\d)-(\d\d)$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= days;
}

/** A whole number between two limits, both included. */
export const integer = (min: number, max: number, sql: "integer" | "smallint" = "integer"): ColumnType => ({
  sql,
  accepts: `a whole number from ${min} to ${max}`,
  read: (cell) => (/^\d{1,9}$/.test(cell) && Number(cell) >= min && Number(cell) <= max ? cell : undefined),
});

/** Study credits (ECTS): 0 to 9999.9 with at most one decimal; files with semicolons may use a decimal comma. */
export const credits: ColumnType = {
  sql: "numeric(6,2)",
  accepts: "a number from 0 to 9999.9 with at most one decimal",
  read: (cell, { delimiter }) => {
    const number = delimiter === ";" ? cell.replace(",", ".") : cell;
    return /^\d{1,4}(\.\d0*)?$/.test(number) ? number : undefined;
  },
};

export const yesNo: ColumnType = {
  sql: "boolean",
  accepts: "YES or NO",
  codes: ["YES", "NO"],
  read: (cell) => (cell === "YES" ? "t" : cell === "NO" ? "f" : undefined),
};

/** One code of a closed list. */
export function oneOf(list: Readonly<Record<string, string>>, sql: string): ColumnType {
  const codes = Object.values(list);
  const known = new Set(codes);
  return {
    sql,
    accepts: `one of ${codes.join(", ")}`,
    codes,
    read: (cell) => (known.has(cell) ? cell : undefined),
  };
}
