import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import suite from "jsonstat-suite";
import JSONstat from "jsonstat-toolkit";
import type { ReadCell } from "./example-cells.ts";

/** What a reader of somebody else's finds in a file, in the order of the file. */
export type IndependentReader = (bytes: Uint8Array) => Promise<readonly ReadCell[]>;

const parsed = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

/** JSON-stat, by the toolkit of the format's author. */
export const byJsonStatToolkit: IndependentReader = async (bytes) => cellsOf(JSONstat(parsed(bytes)));

/** SDMX-JSON, by the suite of the same author. */
export const byJsonStatSuite: IndependentReader = async (bytes) => cellsOf(JSONstat(suite.fromSDMX(parsed(bytes))));

/** The last dimension is the fastest; a reader may have put those of a single category elsewhere. */
function cellsOf(dataset: ReturnType<typeof JSONstat>): readonly ReadCell[] {
  const categories = new Map(dataset.id.map((id) => [id, dataset.Dimension(id).id]));
  return Array.from({ length: dataset.n }, (_, position) => {
    const codes = new Map<string, string>();
    let rest = position;
    for (const [id, found] of [...categories].reverse()) {
      codes.set(id, found[rest % found.length] ?? "");
      rest = Math.floor(rest / found.length);
    }
    const { value, status } = dataset.Data(position);
    return { key: KEY.map((id) => codes.get(id)).join("/"), value, status: status ?? "A" };
  });
}

const KEY = ["INDICATOR", "GENDER", "CITY", "TIME_PERIOD"];

/** Any flat file, by DuckDB: `select` names the key's columns, the value as SQL, and the column of the mark; `from` reads the file `$file`. */
export const byDuckDb =
  (select: readonly [keys: readonly string[], value: string, status: string], from: string): IndependentReader =>
  async (bytes) => {
    const [keys, value, status] = select;
    const folder = await mkdtemp(join(tmpdir(), "digipoint-"));
    const file = join(folder, "figures");
    try {
      await writeFile(file, bytes);
      const connection = await (await DuckDBInstance.create(":memory:")).connect();
      const key = keys.map((column) => `"${column}"::varchar`).join(" || '/' || ");
      const reader = await connection.runAndReadAll(
        `select ${key} as key, ${value}::double as value, "${status}" as status from ${from.replace("$file", `'${file}'`)}`,
      );
      const rows = reader.getRowObjectsJson();
      connection.closeSync();
      return rows.map((row) => ({
        key: String(row["key"]),
        value: typeof row["value"] === "number" ? row["value"] : null,
        status: String(row["status"]),
      }));
    } finally {
      await rm(folder, { recursive: true });
    }
  };
