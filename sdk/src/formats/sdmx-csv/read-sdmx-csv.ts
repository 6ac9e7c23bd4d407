import type { Passport, StatTable } from "../../model/index.ts";
import { parseCsv } from "../csv/parse-csv.ts";
import { codeOfCategory } from "../cube/category-ids.ts";
import type { CategoryParts } from "../cube/cube-parts.ts";
import { appearing, decimalsOfCells, denseCells } from "../cube/dense-cells.ts";
import { statisticOf } from "../cube/flow.ts";
import { tableFrom } from "../cube/table-from.ts";
import { plainMeasure, same, unitOf } from "../cube/units.ts";
import { licenceOf, unknownPassport } from "../cube/unknown-passport.ts";
import { FormatError } from "../format-error.ts";
import { sdmxCsvColumns } from "./sdmx-csv-columns.ts";
import { type SdmxCsvLine, sdmxCsvLines } from "./sdmx-csv-lines.ts";

/**
 * Reads SDMX-CSV 2: what {@link writeSdmxCsv} wrote, and others'. It has codes and no titles but those that stand
 * beside them after a colon; of the passport it holds the publisher, the release and the licence.
 *
 * @throws {@link FormatError} if it holds several structures, or lines that delete.
 */
export async function readSdmxCsv(bytes: Uint8Array): Promise<StatTable> {
  const parsed = await parseCsv(bytes);
  const columns = sdmxCsvColumns(parsed);
  const lines = sdmxCsvLines(parsed, columns);
  const [first] = lines;
  if (first === undefined) throw new FormatError("The file has no observation.");
  const dimensions = columns.dimensions.map(({ id }, at) => ({
    id,
    title: same(id),
    categories: appearing(lines, at).map((category) => categoryOf(category, id, at, lines)),
  }));
  const { agency, flow } = structureOf(first);
  return tableFrom({
    statistic: statisticOf(flow),
    measure: plainMeasure("value", { decimals: decimalsOfCells(lines.map(({ cell }) => cell)) }),
    dimensions,
    cells: denseCells(dimensions, lines),
    passport: passportOf(first, agency),
  });
}

function categoryOf(id: string, dimension: string, at: number, lines: readonly SdmxCsvLine[]): CategoryParts {
  const own = lines.filter(({ ids }) => ids[at] === id);
  const [first] = own;
  const title = same(first?.titles[at] ?? id);
  if (dimension !== "INDICATOR") return { id, title };
  const unit = first?.attribute("UNIT_MEASURE");
  const decimals = Number(first?.attribute("DECIMALS") ?? Number.NaN);
  return {
    id,
    title,
    measure: plainMeasure(codeOfCategory(id, "measure", false), {
      title,
      decimals: decimals >= 0 && decimals <= 6 ? decimals : decimalsOfCells(own.map(({ cell }) => cell)),
      ...(unit ? { unit: unitOf(unit) } : {}),
    }),
  };
}

/** `AGENCY:FLOW(1.0.0)`. */
function structureOf({ structure }: SdmxCsvLine): { readonly agency: string; readonly flow: string } {
  const found = /^([^:]+):([^(]+)\(/.exec(structure);
  return { agency: found?.[1] ?? "UNKNOWN", flow: found?.[2] ?? structure };
}

function passportOf({ attribute }: SdmxCsvLine, agency: string): Passport {
  const licence = attribute("LICENCE");
  return unknownPassport({
    agency,
    release: attribute("RELEASE"),
    dataAsOf: attribute("DATA_AS_OF"),
    isPerturbed: attribute("SDC_METHOD") === "NOISE",
    licence: licence === null ? null : licenceOf(licence),
  });
}
