import type { DeliveryFile } from "../delivery/find-files.ts";
import { type Header, notUtf8 } from "../delivery/read-header.ts";
import { readRecords, UnreadableFileError } from "../delivery/read-records.ts";
import type { StagedFile } from "../import-report.ts";
import type { Problem } from "../problems/problem.ts";
import type { ProblemLog } from "../problems/problem-log.ts";
import type { Copier } from "./copier.ts";
import { participantCandidate } from "./participant-candidate.ts";
import { createRowReader } from "./row-reader.ts";

const BATCH_CHARACTERS = 1_000_000;

interface Staging {
  readonly copier: Copier;
  readonly log: ProblemLog;
  readonly recordKeySecret: string;
  /** Told after every chunk; may throw to stop. */
  readonly onChunk: (bytes: number, rows: number) => void;
}

/** Reads one file into its staging table, and what is wrong with its cells into the log. */
export async function stageFile(delivered: DeliveryFile, header: Header, staging: Staging): Promise<StagedFile> {
  const { path, bytes, table } = delivered;
  const { copier, log, recordKeySecret, onChunk } = staging;
  const readRow = createRowReader(table, header, log);
  const isParticipants = table.table === "participant";
  let rows = 0;
  let batch = "";
  const sendFrom = async (characters: number) => {
    if (batch.length > characters) {
      await copier.send(`stage_${table.table}`, batch);
      batch = "";
    }
    if (log.length > characters) await copier.send("import_problem", log.take());
  };
  const reading = readRecords(path, header.dialect, {
    record: (cells, line) => {
      rows++;
      const row = readRow(cells, line);
      if (row === undefined) return;
      batch += row;
      if (isParticipants) {
        const { id, recordKey } = participantCandidate(recordKeySecret);
        batch += `\t${id}\t${recordKey}`;
      }
      batch += "\n";
    },
    fault: (line, reason) => log.add(malformed(table.file, line, reason)),
    chunk: async (chunkBytes) => {
      onChunk(chunkBytes, rows);
      await sendFrom(BATCH_CHARACTERS);
    },
  });
  const sha256 = await reading.catch((error: unknown) => {
    if (!(error instanceof UnreadableFileError)) throw error;
    const { code, line } = error;
    log.add(
      code === "NOT_UTF8" ? notUtf8(table.file, line) : malformed(table.file, line, "a row does not end within 1 MiB"),
    );
    return "";
  });
  await sendFrom(0);
  return { file: table.file, bytes, rows, sha256 };
}

const malformed = (file: string, line: number, wrong: string): Problem => ({
  file,
  line,
  column: null,
  rule: "MALFORMED",
  severity: "error",
  value: null,
  wrong,
  right:
    "rows as RFC 4180 writes them: a cell with a quote, a delimiter or a line break in it stands in quotes, a quote within is doubled",
});
