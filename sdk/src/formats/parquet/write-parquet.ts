import { type Language, localise, type StatTable } from "../../model/index.ts";
import { tableFacts } from "../csv/csvw-metadata.ts";
import { noteOf } from "../csv/write-csv.ts";
import type { Cube } from "../cube/cube.ts";
import { cubeOf } from "../cube/cube-of.ts";
import { type CubeRow, cubeRows } from "../cube/cube-rows.ts";
import type { WriteOptions } from "../format.ts";
import { loadPackage } from "../package-missing-error.ts";

/** Where the footer holds what the columns cannot say, as JSON. */
export const FACTS = "facts";

/**
 * One line a figure under exchange codes, without titles: those stand in the footer, with the passport.
 *
 * @throws {@link PackageMissingError} if hyparquet-writer is not installed.
 */
export async function writeParquet(table: StatTable, { lang = "fi" }: WriteOptions = {}): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await loadPackage("hyparquet-writer", () => import("hyparquet-writer"));
  const cube = cubeOf(table);
  const rows = [...cubeRows(cube)];
  const buffer = parquetWriteBuffer({
    columnData: columnsOf(cube, rows, lang),
    kvMetadata: footerOf(cube, lang),
    createdBy: "@digipoint/sdk",
  });
  return new Uint8Array(buffer);
}

function columnsOf(cube: Cube, rows: readonly CubeRow[], lang: Language) {
  const text = (name: string, tell: (row: CubeRow) => string) =>
    ({ name, data: rows.map(tell), type: "STRING", nullable: false }) as const;
  const number = (name: string, tell: (row: CubeRow) => number | null) =>
    ({ name, data: rows.map(tell), type: "DOUBLE", nullable: true }) as const;
  return [
    ...cube.dimensions.map(({ column }, place) => text(column, ({ categories }) => categories[place]?.id ?? "")),
    number("value", ({ cell }) => cell.value),
    text("unit", ({ categories }) => categories[0]?.measure?.unit.code ?? ""),
    {
      name: "decimals",
      data: rows.map(({ categories }) => categories[0]?.measure?.decimals ?? 0),
      type: "INT32",
      nullable: false,
    } as const,
    text("status", ({ cell }) => cell.status),
    text("confidentiality", ({ cell }) => cell.confidentiality),
    optional(
      "sdcMethod",
      rows.map(() => (cube.passport.isPerturbed ? "NOISE" : null)),
    ),
    ...(cube.hasNoise ? [number("noise", ({ cell }) => cell.noise)] : []),
    optional(
      "note",
      rows.map(({ cell }) => noteOf(cell, lang) || null),
    ),
  ];
}

const optional = (name: string, data: (string | null)[]) => ({ name, data, type: "STRING", nullable: true }) as const;

/** For those who look at the footer; programs of ours read the facts. */
function footerOf(cube: Cube, lang: Language) {
  const { agency, flow, title, passport } = cube;
  const told = {
    title: localise(title, lang),
    dataset: `${agency}:${flow}`,
    release: passport.release,
    licence: passport.licence?.url ?? null,
    source: localise(passport.citation, lang),
    codes: JSON.stringify(
      Object.fromEntries(
        cube.dimensions.map(({ column, categories }) => [
          column,
          Object.fromEntries(categories.map((category) => [category.id, localise(category.title, lang)])),
        ]),
      ),
    ),
    [FACTS]: JSON.stringify(tableFacts(cube)),
  };
  return Object.entries(told).flatMap(([key, value]) => (value === null ? [] : [{ key, value }]));
}
