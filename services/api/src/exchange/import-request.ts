import type { ConnectionSettings } from "../platform/postgres/connection-settings.ts";

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
}
