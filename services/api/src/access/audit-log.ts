import type pg from "pg";
import type { AuditAction } from "../generated/prisma/enums.ts";
import type { Viewer } from "./viewer.ts";

export interface AuditEntry {
  readonly action: AuditAction;
  readonly operation: string | null;
  /** What was asked: document and variables. Never the answer. */
  readonly subject: Readonly<Record<string, unknown>>;
  readonly reason?: string;
}

/** Writes who asked for what, before the answer is given; where that fails, nothing is answered. */
export interface AuditLog {
  record(entry: AuditEntry): Promise<void>;
}

const INSERT = {
  name: "audit-event",
  text: `insert into audit_event (actor, role, action, request_id, operation, subject, reason)
         values ($1, $2, $3, $4, $5, $6, $7)`,
};

/** The audit of one request. Written outside the request's own transaction, which is read-only. */
export const auditLog = (pool: pg.Pool, viewer: Viewer, requestId: string): AuditLog => ({
  record: async ({ action, operation, subject, reason }) => {
    const values = [viewer.actor, viewer.role, action, requestId, operation, JSON.stringify(subject), reason ?? null];
    await pool.query({ ...INSERT, values });
  },
});
