import { bareWorkbook } from "./bare-workbook.ts";
import type { ReadCell } from "./example-cells.ts";
import { byDuckDb, type IndependentReader } from "./independent-readers.ts";
import { strictPx } from "./strict-px.ts";

/** Parquet, by DuckDB. */
export const parquetByDuckDb = byDuckDb(
  [["indicator", "gender", "city", "entryYear"], "value", "status"],
  "read_parquet($file)",
);

const MARKS: Readonly<Record<string, string>> = { "...": "Q", "..": "M", "....": "O" };

/** PX, by a reader that was written from the rules and shares no code with ours. */
export const byStrictPx: IndependentReader = async (bytes) => {
  const { broken, codes, cells } = strictPx(new TextDecoder().decode(bytes));
  if (broken.length > 0) throw new Error(broken.join("; "));
  const keys = [...codes.values()].reduce<readonly string[]>(
    (all, own) => all.flatMap((key) => own.map((code) => (key === "" ? code : `${key}/${code}`))),
    [""],
  );
  return cells.map((cell, place): ReadCell => {
    const key = keys[place] ?? "";
    return typeof cell === "number"
      ? { key, value: cell, status: "A" }
      : { key, value: null, status: MARKS[cell] ?? cell };
  });
};

/** XLSX, from its XML. */
export const byBareXml: IndependentReader = async (bytes) => {
  const data = bareWorkbook(bytes).get("Data") ?? new Map();
  const columns = new Map([..."ABCDEFGHIJKLMNOP"].map((letter) => [data.get(`${letter}1`)?.value, letter]));
  const at = (row: number, name: string) => data.get(`${columns.get(name)}${row}`);
  const cells: ReadCell[] = [];
  for (let row = 2; at(row, "status"); row += 1) {
    const key = ["indicator", "gender", "city", "entryYear"].map((name) => at(row, name)?.value).join("/");
    const value = at(row, "value");
    cells.push({ key, value: value ? Number(value.value) : null, status: at(row, "status")?.value ?? "" });
  }
  return cells;
};
