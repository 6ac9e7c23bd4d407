import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

export type CheckedRow = Readonly<Record<string, string>>;

/** Every file of some folders, by table; an absent table has no rows. */
export type Delivery = ReadonlyMap<string, readonly CheckedRow[]>;

export async function readDelivery(...folders: readonly string[]): Promise<Delivery> {
  const tables = new Map<string, CheckedRow[]>();
  for (const folder of folders) {
    for (const name of (await readdir(folder)).filter((file) => file.endsWith(".csv"))) {
      const rows: CheckedRow[] = parse(await readFile(join(folder, name), "utf8"), { columns: true });
      const table = name.replace(/\.csv$/, "");
      tables.set(table, [...(tables.get(table) ?? []), ...rows]);
    }
  }
  return tables;
}

export const rowsOf = (delivery: Delivery, table: string): readonly CheckedRow[] => delivery.get(table) ?? [];

/** The cells of some columns as one key. */
export const keyOf = (row: CheckedRow, columns: readonly string[]): string =>
  columns.map((column) => row[column] ?? "").join(" ");
