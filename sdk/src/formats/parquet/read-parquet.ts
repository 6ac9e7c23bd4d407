import type { Json, StatTable } from "../../model/index.ts";
import { cellText } from "../csv/cell-text.ts";
import { flatTable } from "../csv/read-csv.ts";
import { describedBy } from "../csv/read-csv-description.ts";
import { FormatError } from "../format-error.ts";
import { objectOf } from "../json-fields.ts";
import { loadPackage } from "../package-missing-error.ts";
import { FACTS } from "./write-parquet.ts";

const MOST_ROWS = 5_000_000;

/**
 * The table of a Parquet file, ours or another's with a column `value` after those that say what it is about.
 *
 * @throws {@link PackageMissingError} if hyparquet is not installed.
 * @throws {@link FormatError} if it is none.
 */
export async function readParquet(bytes: Uint8Array): Promise<StatTable> {
  const { parquetMetadata, parquetReadObjects } = await loadPackage("hyparquet", () => import("hyparquet"));
  const file = new Uint8Array(bytes).buffer;
  const metadata = cut(() => parquetMetadata(file));
  if (metadata.num_rows > MOST_ROWS) throw new FormatError(`The file has more than ${MOST_ROWS} lines.`);
  const header = metadata.schema.slice(1).map(({ name }) => name);
  const rows = await parquetReadObjects({ file, metadata }).catch(unreadable);
  const lines = rows.map((row) => header.map((name) => cellText(row[name])));
  const facts = metadata.key_value_metadata?.find(({ key }) => key === FACTS)?.value;
  return flatTable({ header, lines }, facts === undefined ? null : describedBy(objectOf(jsonOf(facts))));
}

function cut<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    return unreadable(error);
  }
}

function unreadable(cause: unknown): never {
  throw new FormatError("The file is no Parquet file, or is damaged or compressed in a way that is not read.", null, {
    cause,
  });
}

const jsonOf = (text: string): Json => cut(() => JSON.parse(text) as Json);
