import { FormatError } from "../format-error.ts";

/** A number as a CSV file writes it. */
export interface CsvNumber {
  readonly value: number;
  readonly decimals: number;
}

/**
 * Reads plain numbers with either decimal mark; thousands marks are none of ours and are refused, since they could be
 * taken for the decimal mark of the other kind.
 *
 * @param mark - The decimal mark of the file.
 * @throws {@link FormatError} if it is no plain number.
 */
export function csvNumber(text: string, mark: "," | ".", place: string): CsvNumber {
  const point = mark === "," && !text.includes(".") ? text.replace(",", ".") : text;
  if (!/^-?\d+(\.\d+)?$/.test(point)) {
    throw new FormatError(`${JSON.stringify(text)} is no plain number with the decimal mark ${mark}.`, place);
  }
  return { value: Number(point), decimals: point.split(".")[1]?.length ?? 0 };
}

/** The decimal mark of a file: a comma where any number has one. */
export const decimalMarkOf = (numbers: readonly string[]): "," | "." =>
  numbers.some((text) => text.includes(",")) ? "," : ".";
