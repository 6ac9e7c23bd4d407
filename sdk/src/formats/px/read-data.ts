import type { CellParts } from "../cube/cube-parts.ts";
import { FormatError } from "../format-error.ts";

/**
 * The cells of a file. Dots stand for a value that is not there, in quotation marks or without, `-` for exactly nothing.
 *
 * @throws {@link FormatError} if there are not as many as there should be, or one is neither number nor dots.
 */
export function readData(data: string, size: number): readonly CellParts[] {
  const end = data.indexOf(";");
  const tokens = (end < 0 ? data : data.slice(0, end)).split(/[\s,]+/).filter((token) => token !== "");
  if (tokens.length !== size) {
    throw new FormatError(`There are ${tokens.length} cells where the dimensions say ${size}.`, "DATA");
  }
  return tokens.map(cellOf);
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

function cellOf(token: string, place: number): CellParts {
  const word = token.replaceAll('"', "");
  if (/^\.{1,7}$/.test(word)) return { value: null, mark: word, noise: null };
  if (/^-+$/.test(word)) return { value: 0, mark: null, noise: null };
  if (NUMBER.test(word)) return { value: Number(word), mark: null, noise: null };
  throw new FormatError(`${token} is neither a number nor dots.`, `DATA, cell ${place + 1}`);
}
