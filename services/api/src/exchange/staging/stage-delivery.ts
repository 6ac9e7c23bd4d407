import type { Client } from "pg";
import type { Delivery, ImportOrder } from "../import-order.ts";
import type { StagedFile } from "../import-report.ts";
import { ProblemLog } from "../problems/problem-log.ts";
import { ALL_TABLES } from "../tables/all-tables.ts";
import { Copier } from "./copier.ts";
import { stageFile } from "./stage-file.ts";
import { CREATE_PROBLEM_TABLE, createStageTable } from "./stage-tables.ts";

/** Brings all files into staging tables, and what is wrong with names, columns and cells into the problem table. */
export async function stageDelivery(
  client: Client,
  { files, problems }: Delivery,
  { recordKeySecret, onProgress }: ImportOrder,
): Promise<{ files: readonly StagedFile[]; isReadable: boolean }> {
  await client.query(CREATE_PROBLEM_TABLE);
  const copier = new Copier(client);
  const log = new ProblemLog();
  for (const problem of problems) log.add(problem);
  if (problems.length > 0) {
    await copier.send("import_problem", log.take());
    await copier.finish();
    return { files: [], isReadable: false };
  }
  await client.query(ALL_TABLES.map(createStageTable).join(";"));
  const staged: StagedFile[] = [];
  let bytesRead = 0;
  let rowsBefore = 0;
  for (const { file, header } of files) {
    const subject = file.table.file;
    const onChunk = (bytes: number, rows: number) => {
      bytesRead += bytes;
      onProgress({ stage: "reading", subject, bytesRead, rows: rowsBefore + rows });
    };
    const result = await stageFile(file, header, { copier, log, recordKeySecret, onChunk });
    rowsBefore += result.rows;
    staged.push(result);
  }
  await copier.finish();
  return { files: staged, isReadable: staged.every(({ sha256 }) => sha256 !== "") };
}
