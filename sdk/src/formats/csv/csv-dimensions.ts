import type { TableMeasure } from "../../model/index.ts";
import { codeOfCategory } from "../cube/category-ids.ts";
import type { CategoryParts, DimensionParts } from "../cube/cube-parts.ts";
import { appearing } from "../cube/dense-cells.ts";
import { plainMeasure, same, unitOf } from "../cube/units.ts";
import { type CsvLine, decimalsIn } from "./csv-cells.ts";
import { withFormula } from "./formula.ts";
import type { ParsedCsv } from "./parse-csv.ts";
import type { CsvDescription } from "./read-csv-description.ts";

/** The dimensions of a file: by its description where there is one, else told from the columns. */
export const csvDimensions = (
  parsed: ParsedCsv,
  codes: readonly string[],
  lines: readonly CsvLine[],
  described: CsvDescription | null,
): readonly DimensionParts[] =>
  codes.map((column, at) => {
    const known = described?.dimensions.get(column);
    const found = appearing(lines, at).map((id) => categoryOf(id, { parsed, column, at, lines }));
    const isIndicator = column === "indicator";
    return {
      id: isIndicator ? "INDICATOR" : column,
      code: isIndicator ? known?.code : (known?.code ?? column),
      title: known?.title ?? same(column),
      role: known?.role ?? (/^period$|(Year|Quarter|Month)$/.test(column) ? "time" : undefined),
      kind: known?.kind,
      categories: found.map((category) => ({ ...category, ...known?.categories.get(category.id) })),
    };
  });

interface Column {
  readonly parsed: ParsedCsv;
  readonly column: string;
  readonly at: number;
  readonly lines: readonly CsvLine[];
}

function categoryOf(id: string, { parsed: { header, lines: all }, column, at, lines }: Column): CategoryParts {
  const label = header.indexOf(`${column}Label`);
  const own = lines.findIndex(({ ids }) => ids[at] === id);
  const title = same(label < 0 ? id : withFormula(all[own]?.[label] ?? id));
  if (column !== "indicator") return { id, title };
  return {
    id,
    title,
    measure: measureOf(
      id,
      title,
      lines.filter(({ ids }) => ids[at] === id),
    ),
  };
}

function measureOf(id: string, title: TableMeasure["title"], lines: readonly CsvLine[]): TableMeasure {
  const unit = lines.find((line) => line.unit !== null)?.unit;
  return plainMeasure(codeOfCategory(id, "measure", false), {
    title,
    decimals: decimalsIn(lines),
    ...(unit ? { unit: unitOf(unit) } : {}),
  });
}
