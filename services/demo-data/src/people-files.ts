import { type FileHandle, mkdir, open } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import {
  type Cell,
  PEOPLE_COLUMNS,
  PEOPLE_TABLES,
  type PeopleCounts,
  type PeopleTable,
  type PersonRows,
} from "./tables.ts";

/** Rows kept in memory for one file before they are written. */
const BATCH_ROWS = 2000;

/** The eight open files of a delivery. */
export interface PeopleFiles {
  /** Takes one person; resolves when there is room for the next. */
  add(rows: PersonRows): Promise<void>;
  /** Writes what is left. */
  finish(): Promise<PeopleCounts>;
  /** Closes the files, whether finished or not. */
  close(): Promise<void>;
}

/** Opens the files of a delivery anew, with their header rows. */
export async function openPeopleFiles(folder: string): Promise<PeopleFiles> {
  await mkdir(folder, { recursive: true });
  const files = await Promise.all(PEOPLE_TABLES.map((table) => openTable(folder, table)));
  return {
    add: async (rows) => {
      for (const file of files) {
        file.take(rows);
        if (file.waiting() >= BATCH_ROWS) await file.write();
      }
    },
    finish: async () => {
      for (const file of files) await file.write();
      return Object.fromEntries(files.map((file) => [file.table, file.written()])) as PeopleCounts;
    },
    close: async () => {
      await Promise.all(files.map((file) => file.close()));
    },
  };
}

async function openTable(folder: string, table: PeopleTable) {
  const handle: FileHandle = await open(join(folder, `${table}.csv`), "w");
  const columns = [...PEOPLE_COLUMNS[table]];
  const batch: Readonly<Record<string, Cell>>[] = [];
  let written = 0;
  await handle.appendFile(stringify([columns]));
  return {
    table,
    take: (rows: PersonRows): void => {
      batch.push(...rows[table]);
    },
    waiting: (): number => batch.length,
    written: (): number => written,
    write: async (): Promise<void> => {
      // Waiting for the disk here is what keeps the memory bounded.
      await handle.appendFile(stringify(batch, { columns }));
      written += batch.length;
      batch.length = 0;
    },
    close: (): Promise<void> => handle.close(),
  };
}
