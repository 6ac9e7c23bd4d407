import type { SheetData } from "write-excel-file/universal";
import { LANGUAGES } from "../../model/index.ts";
import type { Cube, CubeDimension } from "../cube/cube.ts";
import { headerRow, textCell } from "./sheet-cells.ts";

/** What codes are called in three languages: a line without a code is about the dimension itself. */
export const codesSheet = ({ dimensions }: Cube): SheetData => [
  headerRow(["dimension", "code", ...LANGUAGES]),
  ...dimensions.flatMap((dimension) => [
    lineOf(dimension.column, "", dimension.title),
    ...dimension.categories.map(({ id, title }) => lineOf(dimension.column, id, title)),
  ]),
];

const lineOf = (column: string, code: string, title: CubeDimension["title"]) => [
  textCell(column),
  textCell(code),
  ...LANGUAGES.map((lang) => textCell(title[lang])),
];
