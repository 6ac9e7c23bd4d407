import { looksPersonal } from "../delivery/personal-data.ts";
import type { Header } from "../delivery/read-header.ts";
import type { Problem } from "../problems/problem.ts";
import type { ProblemLog } from "../problems/problem-log.ts";
import type { Dialect } from "../tables/column-type.ts";
import type { ColumnSpec, TableSpec } from "../tables/table-spec.ts";

const UNKNOWN = "\\N";

type Finding = Pick<Problem, "rule" | "value" | "wrong" | "right">;
type CellReader = (cell: string) => string | Finding;

/** Turns the cells of one row into a line for COPY; `undefined` where the row cannot even be told from others. */
export type RowReader = (cells: readonly string[], line: number) => string | undefined;

/**
 * Checks every cell of a row by itself. Faulty cells are staged as unknown and their row is marked,
 * so that other rows still find it and no further problem is made of the same fault.
 */
export function createRowReader(table: TableSpec, { titles, dialect }: Header, log: ProblemLog): RowReader {
  const { file } = table;
  const columns = table.columns.map((column) => ({
    name: column.name,
    place: titles.indexOf(column.name),
    isKey: table.key.includes(column.name),
    read: cellReader(column, dialect, table.kind === "people"),
  }));
  return (cells, line) => {
    if (cells.length !== titles.length) {
      log.add({ ...miscounted(cells.length, titles.length), file, line, column: null, severity: "error", value: null });
      return undefined;
    }
    let isFaulty = false;
    let isLost = false;
    let values = "";
    for (const { name, place, isKey, read } of columns) {
      const value = read(cells[place]?.trim() ?? "");
      if (typeof value === "string") {
        values += `\t${value}`;
        continue;
      }
      log.add({ ...value, file, line, column: name, severity: "error" });
      isFaulty = true;
      isLost ||= isKey;
      values += `\t${UNKNOWN}`;
    }
    return isLost ? undefined : `${line}\t${isFaulty ? "t" : "f"}${values}`;
  };
}

function cellReader(column: ColumnSpec, dialect: Dialect, isAboutPeople: boolean): CellReader {
  const { type, required, rule = type.codes ? "CODE" : "FORMAT", whenEmpty = UNKNOWN } = column;
  const right = `must be ${type.accepts}`;
  const empty: string | Finding = required
    ? { rule: "REQUIRED", value: null, wrong: "the cell is empty", right }
    : whenEmpty;
  const isSearched = isAboutPeople && type.isText === true;
  return (cell) => {
    if (cell === "") return empty;
    if (isSearched && looksPersonal(cell)) return PERSONAL;
    const value = type.read(cell, dialect);
    if (value !== undefined) return value;
    return looksPersonal(cell) ? PERSONAL : { rule, value: cell, wrong: "the value is not usable", right };
  };
}

const PERSONAL: Finding = {
  rule: "PERSONAL_VALUE",
  value: null,
  wrong: "the cell looks like an identity code, an e-mail or a phone number",
  right: "use a pseudonymous reference: no such data may be sent here",
};

const miscounted = (cells: number, titles: number): Pick<Problem, "rule" | "wrong" | "right"> => ({
  rule: "MALFORMED",
  wrong: `the row has ${cells} cells, the header ${titles}`,
  right: "as many cells as the header; a cell with the delimiter in it stands in quotes",
});
