import { isUtf8 } from "node:buffer";
import { open } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { DeliveryNotFoundError } from "../import-errors.ts";
import type { Problem } from "../problems/problem.ts";
import type { Dialect } from "../tables/column-type.ts";
import type { DeliveryFile } from "./find-files.ts";
import { headerProblems } from "./header-problems.ts";

const MAX_HEADER_BYTES = 65_536;
const BYTE_ORDER_MARK = "\uFEFF";

/** The columns that a file says it has, and how its cells are parted. */
export interface Header {
  readonly dialect: Dialect;
  readonly titles: readonly string[];
}

/** Reads the first line of a file and nothing else. */
export async function readHeader(file: DeliveryFile): Promise<{ header: Header; problems: readonly Problem[] }> {
  const start = await readStart(file.path);
  const end = start.findIndex((byte) => byte === 0x0a || byte === 0x0d);
  const bytes = end < 0 ? start : start.subarray(0, end);
  const line = bytes.toString("utf8").replace(BYTE_ORDER_MARK, "");
  const delimiter = count(line, ";") > count(line, ",") ? ";" : ",";
  const titles = titlesOf(line, delimiter);
  const problems = isUtf8(bytes) ? headerProblems(file.table, titles) : [notUtf8(file.table.file, 1)];
  return { header: { dialect: { delimiter }, titles }, problems };
}

/** A file, or a line of it, that is in another encoding. */
export const notUtf8 = (file: string, line: number): Problem => ({
  file,
  line,
  column: null,
  rule: "NOT_UTF8",
  severity: "error",
  value: null,
  wrong: "the file is not UTF-8",
  right: "save it as “CSV UTF-8”",
});

async function readStart(path: string): Promise<Buffer> {
  const file = await open(path).catch((cause: unknown) => {
    throw new DeliveryNotFoundError(`The file ${path} cannot be read.`, { cause });
  });
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(MAX_HEADER_BYTES) });
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function titlesOf(line: string, delimiter: string): readonly string[] {
  const [titles] = parse(line, { delimiter, relax_quotes: true, relax_column_count: true }) as string[][];
  return (titles ?? []).map((title) => title.trim());
}

const count = (text: string, character: string) => text.split(character).length - 1;
