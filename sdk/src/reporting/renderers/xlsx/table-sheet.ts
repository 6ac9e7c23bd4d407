import type { Cell, Row, SheetData } from "write-excel-file/universal";
import { headerRow, textCell } from "../../../formats/xlsx/sheet-cells.ts";
import { isShown, type Language, type StatTable } from "../../../model/index.ts";
import { type GridCell, gridOf } from "../grid/grid.ts";
import { furniture } from "../words/furniture.ts";

/** A table as people read it: title, unit, headings; values are numbers, and words stand where there are none. */
export function tableSheet(title: string, table: StatTable, lang: Language): SheetData {
  const { sides, across, columns, rows, unit } = gridOf(table, lang);
  const names = columns.map(({ text }) => (across === null ? text : `${across}: ${text}`));
  return [
    headerRow([title]),
    ...(unit === null ? [] : [[textCell(`${furniture("unit", lang)}: ${unit}`)]]),
    [null],
    headerRow([...sides, ...names]),
    ...rows.map(({ heads, cells }): Row => [...heads.map(({ text }) => textCell(text)), ...cells.map(valueCell)]),
    [null],
    [textCell(table.passport.citation[lang])],
  ];
}

const valueCell = ({ figure, text, decimals }: GridCell): Cell =>
  isShown(figure)
    ? { type: Number, value: figure.value, format: decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}` }
    : textCell(text);
