import type { Client } from "pg";
import { AuditAction } from "../../generated/prisma/enums.ts";
import type { ImportReport } from "../import-report.ts";
import type { ImportSender } from "../import-request.ts";

/** Leaves the audit's one line about an import: which files, known by their checksums, did what. */
export async function recordImport(
  client: Client,
  { requestId, files, changes }: Pick<ImportReport, "requestId" | "files" | "changes">,
  sender?: ImportSender,
): Promise<void> {
  const subject = {
    ...(sender && { delivery: sender.delivery }),
    files: files.map(({ file, sha256, rows }) => ({ file, sha256, rows })),
    changes,
  };
  await client.query("insert into audit_event (actor, role, action, request_id, subject) values ($1, $2, $3, $4, $5)", [
    sender?.actor ?? "import",
    sender?.role ?? "IMPORT",
    AuditAction.IMPORT,
    requestId,
    JSON.stringify(subject),
  ]);
}
