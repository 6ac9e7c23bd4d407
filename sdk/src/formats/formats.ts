import type { StatTable } from "../model/index.ts";
import { CSV } from "./csv/csv-format.ts";
import type { Format, FormatName, WriteOptions } from "./format.ts";
import { FormatError } from "./format-error.ts";
import { JSON_STAT } from "./json-stat/json-stat-format.ts";
import { PARQUET } from "./parquet/parquet-format.ts";
import { PX } from "./px/px-format.ts";
import { SDMX_CSV } from "./sdmx-csv/sdmx-csv-format.ts";
import { SDMX_JSON } from "./sdmx-json/sdmx-json-format.ts";
import { XLSX } from "./xlsx/xlsx-format.ts";

/** Every format, the ones for people first. */
export const FORMATS: readonly Format[] = Object.freeze<Format[]>([
  CSV,
  XLSX,
  PX,
  JSON_STAT,
  PARQUET,
  SDMX_JSON,
  SDMX_CSV,
]);

/**
 * The format of a name.
 *
 * @throws {@link FormatError} if there is no such format; the message names those that there are.
 */
export function formatOf(name: string): Format {
  const found = FORMATS.find((format) => format.name === name);
  if (found) return found;
  throw new FormatError(`${name} is no format; use one of ${FORMATS.map((format) => format.name).join(", ")}.`);
}

/**
 * The format that a file's name ends with, without regard to case.
 *
 * @throws {@link FormatError} if it ends with none.
 * @example
 * formatOfFile("persons.sdmx.json").name; // "sdmx.json", not "json"
 */
export function formatOfFile(fileName: string): Format {
  const lower = fileName.toLowerCase();
  const [found] = FORMATS.filter(({ extension }) => lower.endsWith(`.${extension}`)).toSorted(
    (one, other) => other.extension.length - one.extension.length,
  );
  if (found) return found;
  const endings = FORMATS.map(({ extension }) => `.${extension}`).join(", ");
  throw new FormatError(`The name tells no format; it should end with one of ${endings}.`, fileName);
}

/**
 * Writes a table down. The same table gives the same bytes.
 *
 * @throws {@link FormatError} if the table cannot be said in the format.
 * @throws {@link PackageMissingError} if the format needs a package that is not installed.
 * @example
 * await writeFile("persons.px", await writeTable(table, "px", { lang: "sv" }));
 */
export const writeTable = async (table: StatTable, name: FormatName, options?: WriteOptions): Promise<Uint8Array> =>
  formatOf(name).write(table, options);

/**
 * Reads a table: what {@link writeTable} wrote, and what others write in the format. What a file does not say of its
 * figures is unknown in the passport, never guessed.
 *
 * @throws {@link FormatError} if it is not of the format.
 * @throws {@link PackageMissingError} if the format needs a package that is not installed.
 */
export const readTable = async (bytes: Uint8Array, name: FormatName): Promise<StatTable> => formatOf(name).read(bytes);
