import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type CsvError, type Options, Parser } from "csv-parse";
import type { Dialect } from "../tables/column-type.ts";
import { LineCounter } from "./line-counter.ts";
import { Utf8Check } from "./utf8-check.ts";

const CHUNK_BYTES = 131_072;
const MAX_RECORD_BYTES = 1_048_576;

/** Who listens to a file being read, in the order of the file. */
export interface RecordListener {
  /** Cells of one row as they stand; `line` is where the row begins. */
  record(cells: readonly string[], line: number): void;
  /** A row that is no CSV. */
  fault(line: number, reason: string): void;
  /** Called after every chunk; the file is read on when the promise is kept, so memory stays bounded. */
  chunk(bytes: number): Promise<void>;
}

/** Thrown where the rest of a file cannot be read. */
export class UnreadableFileError extends Error {
  override readonly name = "UnreadableFileError";
  constructor(
    readonly code: "NOT_UTF8" | "MALFORMED",
    readonly line: number,
    options?: ErrorOptions,
  ) {
    super(`The file cannot be read on from line ${line}.`, options);
  }
}

/**
 * Streams a file through the parser, without its header line.
 *
 * @returns the file's SHA-256 in hex.
 * @throws {@link UnreadableFileError} at bytes that are not UTF-8 and at a record of more than 1 MiB.
 */
export async function readRecords(path: string, dialect: Dialect, listener: RecordListener): Promise<string> {
  const lines = new LineCounter();
  const parser = createParser(dialect, lines, listener);
  const hash = createHash("sha256");
  const utf8 = new Utf8Check();
  const bytes: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: CHUNK_BYTES });
  for await (const chunk of bytes) {
    hash.update(chunk);
    if (!utf8.accepts(chunk)) throw new UnreadableFileError("NOT_UTF8", parser.info.lines + utf8.linesInOrder(chunk));
    await new Promise<void>((written, failed) => parser.write(chunk, (error) => (error ? failed(error) : written())));
    await listener.chunk(chunk.length);
  }
  if (!utf8.isComplete()) throw new UnreadableFileError("NOT_UTF8", lines.next);
  await new Promise<void>((ended, failed) => void parser.on("end", ended).on("error", failed).end());
  await listener.chunk(0);
  return hash.digest("hex");
}

/** Hands records on as they are found, so that none waits in the stream's own buffer. */
class RecordParser extends Parser {
  constructor(
    options: Options,
    private readonly lines: LineCounter,
    private readonly listener: RecordListener,
  ) {
    super(options);
  }

  override push(cells: readonly string[] | null): boolean {
    if (cells === null) return super.push(null);
    const line = this.lines.startOf(cells, this.info.lines);
    if (line > 1) this.listener.record(cells, line);
    return true;
  }
}

function createParser({ delimiter }: Dialect, lines: LineCounter, listener: RecordListener): Parser {
  let faultyLine = 0;
  const options: Options = {
    bom: true,
    delimiter,
    record_delimiter: ["\r\n", "\n"],
    relax_column_count: true, // told in our own words
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: MAX_RECORD_BYTES,
    on_skip: (error) => {
      // The parser cannot go on after such a record: what is thrown here ends it.
      if (error?.code === "CSV_MAX_RECORD_SIZE")
        throw new UnreadableFileError("MALFORMED", lines.next, { cause: error });
      if (lines.next !== faultyLine) listener.fault(lines.next, reasonOf(error));
      faultyLine = lines.next;
    },
  };
  const parser = new RecordParser(options, lines, listener);
  parser.on("error", () => undefined); // told through the callback of write
  return parser.resume();
}

/** In words of our own: the parser's message would repeat what the cell holds. */
function reasonOf(error: CsvError | undefined): string {
  if (error?.code === "CSV_QUOTE_NOT_CLOSED") return "a quoted cell is never closed";
  if (error?.code === "CSV_INVALID_CLOSING_QUOTE")
    return "a quoted cell goes on after its closing quote; what follows could not be read";
  return "a quote stands inside a cell that is not quoted";
}
