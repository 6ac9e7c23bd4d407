import type { Client } from "pg";
import type { ConnectionSettings } from "../platform/postgres/connection-settings.ts";
import type { ImportReport } from "./import-report.ts";
import type { ImportReach } from "./reach/import-reach.ts";

/** What is known of an import when it is about to be committed. */
export type AppliedReport = Omit<ImportReport, "seconds" | "rowsPerSecond">;

/** By whom and in which request a delivery was sent, for the audit. */
export interface ImportSender {
  readonly actor: string;
  readonly role: string;
  readonly requestId: string;
  /** Id of the delivery, where it was sent over HTTP. */
  readonly delivery: string;
}

/** What an import is doing. */
export interface ImportProgress {
  readonly stage: "reading" | "checking" | "applying" | "tidying";
  /** File or table that is at work, where one is. */
  readonly subject?: string;
  readonly bytesRead: number;
  readonly bytesTotal: number;
  readonly rows: number;
}

export interface ImportRequest {
  /** Enters as the owner; the import takes the role digipoint_import by itself. The database is migrated. */
  readonly database: ConnectionSettings;
  /** A folder, which is one delivery, or one file of one. */
  readonly source: string;
  /** What record keys are derived from: the same for ever. */
  readonly recordKeySecret: string;
  /** The day that rules about the present are checked for, YYYY-MM-DD. Default: today, UTC. */
  readonly asOf?: string;
  /** Do everything and undo it. Default: false. */
  readonly dryRun?: boolean;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Stops the import, whatever it does; nothing of it stays. */
  readonly signal?: AbortSignal;
  /** File to write all problems to, as CSV. */
  readonly reportTo?: string;
  /** Who sends it; the operator where it is left out. */
  readonly sender?: ImportSender;
  /** Whose rows it may bring; any where it is left out. */
  readonly reach?: ImportReach;
  /** Whether to work out what stands for the plan, and the plan without which nothing is to be applied. */
  readonly plan?: { readonly expected?: string };
  /** Called with the connection once everything is written, right before it is committed; what it throws undoes all. */
  readonly beforeCommit?: (client: Client, report: AppliedReport) => Promise<void>;
}
