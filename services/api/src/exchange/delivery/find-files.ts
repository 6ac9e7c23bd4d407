import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { DeliveryNotFoundError } from "../import-errors.ts";
import type { Problem } from "../problems/problem.ts";
import { ALL_TABLES } from "../tables/all-tables.ts";
import type { TableSpec } from "../tables/table-spec.ts";
import { nearestName } from "./nearest-name.ts";

/** One file of a delivery whose name is known. */
export interface DeliveryFile {
  readonly path: string;
  readonly bytes: number;
  readonly table: TableSpec;
}

const TABLE_OF = new Map(ALL_TABLES.map((table) => [table.file, table]));

/**
 * Looks at what a delivery consists of, without opening it: one file, or all files of a folder but
 * hidden ones and notes (`*.md`). Files come in the order in which their tables are written.
 *
 * @throws {@link DeliveryNotFoundError} if there is no such folder or file, or nothing in it.
 */
export async function findFiles(
  source: string,
): Promise<{ files: readonly DeliveryFile[]; problems: readonly Problem[] }> {
  const found = await stat(source).catch((cause: unknown) => {
    throw new DeliveryNotFoundError(`There is no folder or file ${source} that can be read.`, { cause });
  });
  const paths = found.isDirectory()
    ? (await readdir(source)).filter(isDelivered).map((name) => join(source, name))
    : [source];
  if (paths.length === 0) throw new DeliveryNotFoundError(`The folder ${source} holds no data files.`);
  const known = ALL_TABLES.flatMap((table) =>
    paths.filter((path) => basename(path) === table.file).map((path) => ({ path, table })),
  );
  return {
    files: await Promise.all(known.map(async (file) => ({ ...file, bytes: (await stat(file.path)).size }))),
    problems: paths.filter((path) => !TABLE_OF.has(basename(path))).map((path) => unknownFile(basename(path))),
  };
}

const isDelivered = (name: string) => !name.startsWith(".") && !name.endsWith(".md");

function unknownFile(file: string): Problem {
  const meant = nearestName(file, [...TABLE_OF.keys()]);
  return {
    file,
    line: 0,
    column: null,
    rule: "UNKNOWN_FILE",
    severity: "error",
    value: null,
    wrong: "no table has a file of this name",
    right: meant ? `did you mean ${meant}?` : `one of ${[...TABLE_OF.keys()].join(", ")}`,
  };
}
