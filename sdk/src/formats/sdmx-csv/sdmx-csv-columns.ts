import type { ParsedCsv } from "../csv/parse-csv.ts";
import { FormatError } from "../format-error.ts";

/** What the columns of an SDMX-CSV file are. */
export interface SdmxCsvColumns {
  /** Ids and columns of the dimensions, in the order of the structure. */
  readonly dimensions: readonly { readonly id: string; readonly column: number }[];
  /** Column of another component, by its id; -1 where there is none. */
  readonly at: (id: string) => number;
}

const BEFORE_DIMENSIONS = ["STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME", "ACTION", "SERIES_KEY", "OBS_KEY"];

/** @throws {@link FormatError} if the file does not begin with `STRUCTURE`, or holds no `OBS_VALUE`. */
export function sdmxCsvColumns({ header }: ParsedCsv): SdmxCsvColumns {
  const ids = header.map(idOf);
  if (ids[0] !== "STRUCTURE" || ids[1] !== "STRUCTURE_ID") {
    throw new FormatError("A file of SDMX-CSV 2 begins with STRUCTURE and STRUCTURE_ID.", "line 1");
  }
  const value = ids.indexOf("OBS_VALUE");
  if (value < 0) throw new FormatError("There is no column OBS_VALUE; it holds the figures.", "line 1");
  const dimensions = ids
    .map((id, column) => ({ id, column }))
    .filter(({ id, column }) => column < value && !BEFORE_DIMENSIONS.includes(id));
  return { dimensions, at: (id) => ids.indexOf(id) };
}

/** `AGE_BAND`, `AGE_BAND: Age` and `NOTE[fi;sv;en]` name their component first. */
const idOf = (name: string) => name.replace(/(: .*|\[.*\])$/s, "");
