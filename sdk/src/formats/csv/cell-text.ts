import { shortestDecimal } from "../cube/plain-decimal.ts";

/** A cell of a binary file as a CSV file would have it: empty where there is nothing, or no number. */
export function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? shortestDecimal(cell) : "";
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
}
