import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { parquetMetadata } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES } from "../../model/index.ts";
import { arbitraryTable } from "../testing/arbitrary-table.ts";
import { EXAMPLE_TABLE, TARGETS_TABLE } from "../testing/example-table.ts";
import { readParquet } from "./read-parquet.ts";
import { writeParquet } from "./write-parquet.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "digipoint-parquet-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** What DuckDB answers over a file, which it finds under the name FILE. */
async function asked(bytes: Uint8Array, sql: string): Promise<readonly (readonly unknown[])[]> {
  const file = join(folder, "table.parquet");
  await writeFile(file, bytes);
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  try {
    return (await connection.runAndReadAll(sql.replaceAll("FILE", `'${file}'`))).getRowsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

describe("a Parquet file", () => {
  it("reads back as what was written, in every language", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryTable, fc.constantFrom(...LANGUAGES), async (table, lang) => {
        const bytes = await writeParquet(table, { lang });
        expect(await writeParquet(await readParquet(bytes), { lang })).toEqual(bytes);
      }),
      { numRuns: 300 },
    );
  });

  it("holds a table whole, texts and passport included", async () => {
    for (const table of [EXAMPLE_TABLE, TARGETS_TABLE]) {
      const read = await readParquet(await writeParquet(table));
      expect({ ...read, figures: null }).toEqual({ ...table, figures: null });
    }
  });

  it("has typed columns, with null and never NaN where a value is not shown", async () => {
    const bytes = await writeParquet(EXAMPLE_TABLE, { lang: "en" });
    expect(await asked(bytes, "select column_name, column_type from (describe select * from FILE)")).toEqual([
      ["indicator", "VARCHAR"],
      ["gender", "VARCHAR"],
      ["city", "VARCHAR"],
      ["entryYear", "VARCHAR"],
      ["value", "DOUBLE"],
      ["unit", "VARCHAR"],
      ["decimals", "INTEGER"],
      ["status", "VARCHAR"],
      ["confidentiality", "VARCHAR"],
      ["sdcMethod", "VARCHAR"],
      ["noise", "DOUBLE"],
      ["note", "VARCHAR"],
    ]);
    expect(await asked(bytes, "select city, entryYear, value, status, confidentiality, note from FILE")).toEqual([
      ["_T", "2024", 41.5, "A", "F", null],
      ["_T", "2025", 38.3, "A", "F", null],
      ["KU091", "2024", 0, "A", "F", null],
      ["KU091", "2025", null, "Q", "C", "hidden"],
      ["KU837", "2024", 52, "A", "F", null],
      ["KU837", "2025", null, "M", "F", "not applicable"],
      ["KU853", "2024", null, "O", "F", "missing"],
      ["KU853", "2025", null, "O", "F", "missing"],
    ]);
    expect(await asked(bytes, "select avg(value), max(value) from FILE")).toEqual([[(41.5 + 38.3 + 52) / 4, 52]]);
  });

  it("says in its footer what it holds", async () => {
    const bytes = await writeParquet(EXAMPLE_TABLE, { lang: "sv" });
    const footer = await asked(bytes, "select decode(key), decode(value) from parquet_kv_metadata(FILE)");
    const told = Object.fromEntries(footer);
    expect(told).toMatchObject({
      dataset: "DIGIPOINT:SHARE_BY_GENDER_CITY_TIME_PERIOD",
      release: "2026-11",
      licence: "https://creativecommons.org/licenses/by/4.0/",
      source: "DigiPoint. Publicering 2026-11.",
    });
    expect(JSON.parse(told["codes"]).city).toEqual({
      _T: "Totalt",
      KU091: "Helsingfors",
      KU837: "Tammerfors",
      KU853: "Åbo",
    });
  });

  it("has columns that must be there, and statistics of what is in it alone", async () => {
    const bytes = await writeParquet(EXAMPLE_TABLE);
    const { schema, row_groups } = parquetMetadata(new Uint8Array(bytes).buffer);
    const required = schema.filter(({ repetition_type }) => repetition_type === "REQUIRED").map(({ name }) => name);
    expect(required).toEqual(expect.arrayContaining(["indicator", "city", "entryYear", "status", "confidentiality"]));
    const value = row_groups[0]?.columns.find((column) => column.meta_data?.path_in_schema[0] === "value");
    expect(value?.meta_data?.statistics).toMatchObject({ min_value: -0, max_value: 52, null_count: 4n });
  });

  it("is the same bytes each time", async () => {
    expect(await writeParquet(EXAMPLE_TABLE)).toEqual(await writeParquet(structuredClone(EXAMPLE_TABLE)));
  });

  it("is read from others, NaN as missing", async () => {
    const buffer = parquetWriteBuffer({
      columnData: [
        { name: "area", data: ["KU091", "KU049"], type: "STRING" },
        { name: "year", data: [2024, 2024], type: "INT32" },
        { name: "value", data: [674.25, Number.NaN], type: "DOUBLE" },
      ],
    });
    const table = await readParquet(new Uint8Array(buffer));
    expect(table.dimensions.map(({ code, role }) => [code, role])).toEqual([
      ["area", "geo"],
      ["year", "classification"],
    ]);
    expect(table.figures).toEqual([{ status: "shown", value: 674.25, noise: null }, { status: "missing" }]);
  });

  it("is refused where it is none", async () => {
    for (const bytes of [new Uint8Array(), new TextEncoder().encode("a,b,value\n1,2,3\n")]) {
      await expect(readParquet(bytes)).rejects.toMatchObject({ code: "FORMAT" });
    }
  });
});
