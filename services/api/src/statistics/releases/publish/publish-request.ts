import type { ConnectionSettings } from "../../../platform/postgres/connection-settings.ts";

/** What publishing is doing, in this order. */
export const PUBLISH_STAGES = [
  "waiting",
  "records",
  "enrolments",
  "competences",
  "support",
  "categories",
  "rules",
  "indexes",
  "checksum",
  "integrity",
  "announcing",
] as const;

export type PublishStage = (typeof PUBLISH_STAGES)[number];

export interface PublishRequest {
  /** Enters as the owner; the database is migrated. */
  readonly database: ConnectionSettings;
  /** What cell keys are finalised with: the same for ever. */
  readonly cellKeySecret: string;
  /** Facts after this day are ignored, YYYY-MM-DD, today at the latest. Default: today in Finland. */
  readonly asOf?: string;
  /** What readers are told of the release. Default: nothing. */
  readonly note?: string | null;
  /** Who publishes, as the audit names them, and in which role. */
  readonly publishedBy: string;
  readonly role: string;
  /** Leads to the request in log and audit. Default: a new one. */
  readonly requestId?: string;
  /** The same key a second time gives the release of the first time. Default: a new one. */
  readonly idempotencyKey?: string;
  readonly onProgress?: (stage: PublishStage) => void;
  /** Stops the publishing, whatever it does; nothing of it stays. */
  readonly signal?: AbortSignal;
}

/** A request with nothing left open. */
export interface PublishOrder {
  readonly cellKeySecret: string;
  readonly asOf: string;
  readonly note: string | null;
  readonly publishedBy: string;
  readonly role: string;
  readonly requestId: string;
  readonly idempotencyKey: string;
  /** Says what comes next; throws where the publishing was called off. */
  readonly begin: (stage: PublishStage) => void;
  /** Throws where the publishing was called off. */
  readonly goOn: () => void;
}
