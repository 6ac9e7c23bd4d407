import type { Localised, StatTable } from "../../model/index.ts";
import { encodeText } from "../bytes.ts";
import { type Cube, type CubeCell, STRUCTURE_VERSION } from "../cube/cube.ts";
import { cubeOf } from "../cube/cube-of.ts";
import { cubeRows } from "../cube/cube-rows.ts";
import { shortestDecimal } from "../cube/plain-decimal.ts";
import { STATUSES } from "../cube/status-codes.ts";

/**
 * SDMX-CSV, for warehouses and scripts: codes alone, comma and point whatever the language, `NaN` where there is no
 * value. The words for that stand in three languages in a column of their own.
 */
export async function writeSdmxCsv(table: StatTable): Promise<Uint8Array> {
  const cube = cubeOf(table);
  const structure = `${cube.agency}:${cube.flow}(${STRUCTURE_VERSION})`;
  const attached = attachedTo(cube);
  const header = [
    "STRUCTURE[;]",
    "STRUCTURE_ID",
    "ACTION",
    ...cube.dimensions.map(({ id }) => id),
    "OBS_VALUE",
    "UNIT_MEASURE",
    "DECIMALS",
    "OBS_STATUS",
    "CONF_STATUS",
    ...(cube.hasNoise ? ["SDC_NOISE"] : []),
    ...attached.map(([id]) => id),
    "NOTE[fi;sv;en]",
  ];
  const lines = Array.from(cubeRows(cube), ({ categories, cell }) => [
    "dataflow",
    structure,
    "R",
    ...categories.map(({ id }) => id),
    cell.value === null ? "NaN" : cell.text,
    categories[0]?.measure?.unit.code ?? "",
    String(categories[0]?.measure?.decimals ?? 0),
    cell.status,
    cell.confidentiality,
    ...(cube.hasNoise ? [cell.noise === null ? "" : shortestDecimal(cell.noise)] : []),
    ...attached.map(([, value]) => value),
    noteOf(cell),
  ]);
  const { stringify } = await import("csv-stringify/browser/esm/sync");
  return encodeText(stringify([header, ...lines], { record_delimiter: "windows", quoted_match: /[\r\n]/ }));
}

/** What holds for all observations alike stands on every line. */
function attachedTo({ passport }: Cube): readonly (readonly [string, string])[] {
  const { isPerturbed, release, dataAsOf, licence } = passport;
  const known = [
    ["SDC_METHOD", isPerturbed ? "NOISE" : null],
    ["RELEASE", release],
    ["DATA_AS_OF", dataAsOf],
    ["LICENCE", licence?.code],
  ] as const;
  return known.flatMap(([id, value]) => (value ? [[id, value] as const] : []));
}

function noteOf({ status }: CubeCell): string {
  const note: Localised | null | undefined = STATUSES.find((one) => one.status === status)?.note;
  return note ? `fi:${note.fi};sv:${note.sv};en:${note.en}` : "";
}
