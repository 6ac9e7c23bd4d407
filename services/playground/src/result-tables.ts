import { isFields } from "./answer-fields.ts";
import { withDimensions, withWords } from "./figure-rows.ts";

/** One list of an answer, as rows and columns of text. */
export interface ResultTable {
  /** Where the list stands in the answer, such as "participants". */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The rows of a plain list or of a Relay connection; null for anything else. */
function rowsOf(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (!isFields(value)) return null;
  if (Array.isArray(value["nodes"])) return value["nodes"];
  if (!Array.isArray(value["edges"])) return null;
  return value["edges"].map((edge: unknown) => (isFields(edge) ? edge["node"] : edge));
}

const isScalar = (value: unknown): boolean => typeof value !== "object" || value === null;

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "no value";
  const rows = rowsOf(value);
  if (rows) return rows.map(textOf).join("; ") || "none";
  if (isFields(value)) return Object.values(value).map(textOf).join(", ");
  return String(value);
}

/** Flattens what a row holds singly; a list inside a row becomes one cell. */
function cellsOf(row: unknown, prefix = ""): Map<string, string> {
  const cells = new Map<string, string>();
  if (!isFields(row)) return cells.set(prefix || "value", textOf(row));
  for (const [field, value] of Object.entries(withWords(row))) {
    const name = prefix ? `${prefix} ${field}` : field;
    if (isFields(value) && !rowsOf(value)) {
      for (const [inner, text] of cellsOf(value, name)) cells.set(inner, text);
    } else {
      cells.set(name, textOf(value));
    }
  }
  return cells;
}

function tableOf(name: string, rows: readonly unknown[]): ResultTable {
  const cells = rows.map((row) => cellsOf(row));
  const columns = [...new Set(cells.flatMap((row) => [...row.keys()]))];
  return { name, columns, rows: cells.map((row) => columns.map((column) => row.get(column) ?? "")) };
}

/** Finds the outermost lists of an answer, in the order in which they were asked for. */
export function tablesOf(data: unknown, path = ""): readonly ResultTable[] {
  const rows = rowsOf(data);
  if (rows) return [tableOf(path || "answer", rows)];
  if (!isFields(data)) return [];
  return Object.entries(withDimensions(data))
    .filter(([, value]) => !isScalar(value))
    .flatMap(([field, value]) => tablesOf(value, path ? `${path} ${field}` : field));
}
