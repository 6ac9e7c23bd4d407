import { ALL_TABLES } from "../tables/all-tables.ts";
import type { TableSpec } from "../tables/table-spec.ts";

/** The codes that the examples of the other tables use beside those of the example rows. */
const MORE_ROWS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "code_lists.csv": { code: "support-practice-kind" },
  "codes.csv": { list_code: "support-practice-kind", code: "GUIDANCE" },
};

/** One row for every file, made of the columns' examples; together they are a complete delivery. */
export function exampleRows(table: TableSpec): readonly Readonly<Record<string, string>>[] {
  const row = Object.fromEntries(table.columns.map(({ name, example }) => [name, example]));
  const more = MORE_ROWS[table.file];
  return more ? [row, { ...row, ...more }] : [row];
}

/** The same as text of a file. */
export function exampleFile(table: TableSpec): string {
  const titles = table.columns.map(({ name }) => name);
  const rows = exampleRows(table).map((row) => titles.map((title) => quoted(row[title] ?? "")).join(","));
  return `${[titles.join(","), ...rows].join("\n")}\n`;
}

/** The whole example delivery: file names and their text. */
export const exampleDelivery = (): Readonly<Record<string, string>> =>
  Object.fromEntries(ALL_TABLES.map((table) => [table.file, exampleFile(table)]));

const quoted = (cell: string) => (/[",;\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
