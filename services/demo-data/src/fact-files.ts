import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { FactsMissingError } from "./facts-missing-error.ts";

/** One row of a facts file by column name; an empty cell is an empty text. */
export type FactRow = Readonly<Record<string, string>>;

/**
 * Reads one facts file out of every folder that has it, first folder first.
 *
 * @throws {@link FactsMissingError} if no folder has the file or a named column is not in it.
 */
export async function readFacts(
  folders: readonly string[],
  name: string,
  columns: readonly string[],
): Promise<FactRow[]> {
  const parts = await Promise.all(folders.map((folder) => readOne(join(folder, `${name}.csv`))));
  const rows = parts.flat();
  if (rows.length === 0) throw new FactsMissingError(`No rows of ${name}.csv in ${folders.join(", ")}.`);
  const absent = columns.find((column) => rows.some((row) => row[column] === undefined));
  if (absent !== undefined) throw new FactsMissingError(`A file ${name}.csv has no column ${absent}.`);
  return rows;
}

async function readOne(path: string): Promise<FactRow[]> {
  const text = await readFile(path, "utf8").catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === "ENOENT") return "";
    throw cause;
  });
  return parse(text, { columns: true, bom: true, skip_empty_lines: true });
}

/** The cell of a column that {@link readFacts} was asked for. */
export const cell = (row: FactRow, column: string): string => row[column] ?? "";
