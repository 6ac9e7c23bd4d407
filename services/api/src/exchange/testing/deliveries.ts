import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exampleDelivery, exampleFile, exampleRows } from "../documentation/example-delivery.ts";
import { ALL_TABLES, PEOPLE_TABLES, REFERENCE_TABLES } from "../tables/all-tables.ts";

/** Cells that differ from the example row of their file. */
export type Cells = Readonly<Record<string, string>>;
/** Rows told by what is special about them, or the content of the file itself. */
type Content = readonly Cells[] | string | Buffer;
export type Files = Readonly<Record<string, Content>>;

/** The example delivery's people, with the given files in place of its own. */
export const people = (files: Files = {}): Files => ({
  ...Object.fromEntries(PEOPLE_TABLES.map(({ file }) => [file, [{}]])),
  ...files,
});

/** The example delivery's reference tables, with the given files in place of its own. */
export const references = (files: Files = {}): Files => ({
  ...Object.fromEntries(REFERENCE_TABLES.map((table) => [table.file, exampleFile(table)])),
  ...files,
});

/** The whole example delivery, with the given files in place of its own. */
export const everything = (files: Files = {}): Files => ({ ...exampleDelivery(), ...files });

/** Writes a delivery into a temporary folder, lends it, and removes it. */
export async function withDelivery<Result>(files: Files, use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "digipoint-delivery-"));
  try {
    for (const [file, rows] of Object.entries(files)) writeFileSync(join(folder, file), textOf(file, rows));
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text of a file whose rows are the example row but for the given cells. */
export function textOf(file: string, rows: Content): string | Buffer {
  if (typeof rows === "string" || Buffer.isBuffer(rows)) return rows;
  const table = ALL_TABLES.find((spec) => spec.file === file);
  if (!table) throw new Error(`no table has a file ${file}`);
  const [example] = exampleRows(table);
  const titles = table.columns.map(({ name }) => name);
  const lines = rows.map((cells) => titles.map((title) => `"${{ ...example, ...cells }[title]}"`).join(","));
  return `${[titles.join(","), ...lines].join("\n")}\n`;
}
