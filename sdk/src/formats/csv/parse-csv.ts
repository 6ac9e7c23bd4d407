import { decodeText } from "../bytes.ts";
import { FormatError } from "../format-error.ts";
import { delimiterOf } from "./csv-dialect.ts";

/** A CSV file: its header, and its lines by column. */
export interface ParsedCsv {
  readonly header: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

/**
 * Cuts a CSV file into fields, whatever separates them.
 *
 * @throws {@link FormatError} if it is empty, a column has no name of its own, or a line has another number of fields.
 */
export async function parseCsv(bytes: Uint8Array): Promise<ParsedCsv> {
  const text = decodeText(bytes);
  const [first = ""] = text.split(/\r?\n/, 1);
  const [header = [], ...lines] = await recordsOf(text, delimiterOf(first));
  if (header.length === 0) throw new FormatError("The file is empty.");
  const twice = header.find((name, place) => header.indexOf(name) !== place);
  if (twice !== undefined) throw new FormatError(`The column ${twice} stands twice in the header.`, "line 1");
  return { header, lines };
}

async function recordsOf(text: string, delimiter: string): Promise<string[][]> {
  const { parse } = await import("csv-parse/browser/esm/sync");
  try {
    return parse(text, { delimiter, skip_empty_lines: true });
  } catch (cause) {
    throw new FormatError(cause instanceof Error ? cause.message : "The file is no CSV.", null, { cause });
  }
}
