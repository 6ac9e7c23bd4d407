import type { Figure, Language, StatTable, TableCategory, TableDimension, TableMeasure } from "../../../model/index.ts";
import { TOTAL, tableRows } from "../../../model/index.ts";
import { figureText } from "../../words/figure-words.ts";
import { measureOf } from "../../words/measure-of.ts";
import { unitWords } from "../../words/unit-words.ts";
import { furniture } from "../words/furniture.ts";

/** A figure where readers see it. */
export interface GridCell {
  readonly figure: Figure;
  /** The number, or why there is none. */
  readonly text: string;
  readonly decimals: number;
}

/** One category above a column or before a row. */
export interface GridHead {
  readonly text: string;
  readonly isTotal: boolean;
}

/** A line of a grid. */
export interface GridRow {
  /** One for each dimension down the side. */
  readonly heads: readonly GridHead[];
  readonly cells: readonly GridCell[];
}

/** A table as people read it: the last dimension across, the others down the side. */
export interface Grid {
  /** Titles of the dimensions down the side. */
  readonly sides: readonly string[];
  /** Title of the dimension across; null where there is only one column. */
  readonly across: string | null;
  readonly columns: readonly GridHead[];
  readonly rows: readonly GridRow[];
  /** What the values are counted in; null where rows differ, which then say it themselves. */
  readonly unit: string | null;
}

/** Lays a table out in one language. A table of one dimension has one column; one without any has a single row. */
export function gridOf(table: StatTable, lang: Language): Grid {
  const across = table.dimensions.length > 1 ? table.dimensions.at(-1) : undefined;
  const down = across ? table.dimensions.slice(0, -1) : table.dimensions;
  const cells = [...tableRows(table)].map(({ figure, categories }) => ({
    figure,
    categories,
    measure: measureOf(table, categories),
  }));
  const units = new Set(cells.map(({ measure }) => unitWords(measure, lang)));
  const unit = units.size === 1 ? ([...units][0] ?? null) : null;
  const width = across?.categories.length ?? 1;
  const rows = Array.from({ length: cells.length / width }, (_, row): GridRow => {
    const line = cells.slice(row * width, (row + 1) * width);
    return {
      heads: down.map(({ code }) =>
        headOf(line[0]?.categories[code], unit === null ? line[0]?.measure : undefined, lang),
      ),
      cells: line.map(({ figure, measure }) => ({
        figure,
        text: figureText(figure, measure, lang),
        decimals: measure.decimals,
      })),
    };
  });
  const titles = (dimension: TableDimension) => dimension.title[lang];
  return {
    sides: down.length === 0 ? [] : down.map(titles),
    across: across ? titles(across) : null,
    columns: across?.categories.map((category) => headOf(category, undefined, lang)) ?? [
      { text: unit ?? furniture("figure", lang), isTotal: false },
    ],
    rows,
    unit,
  };
}

/** A row that counts in a unit of its own says so. */
function headOf(category: TableCategory | undefined, measure: TableMeasure | undefined, lang: Language): GridHead {
  const title = category?.title[lang] ?? "";
  const ownUnit = category?.measure && measure ? `, ${unitWords(measure, lang)}` : "";
  return { text: `${title}${ownUnit}`, isTotal: category?.code === TOTAL };
}
