import type { Pool } from "pg";
import type { Logger } from "../../platform/logger.ts";
import type { ConnectionSettings } from "../../platform/postgres/connection-settings.ts";
import { serviceLogin } from "../../platform/service-login.ts";
import { type ReleaseChanges, releaseChanges } from "./release-changes.ts";
import { type ReleaseDesk, releaseDesk } from "./release-desk.ts";

/** What a running service does about releases beside answering from them. */
export interface Releases {
  readonly desk: ReleaseDesk;
  readonly changes: ReleaseChanges;
  /** Ends all subscriptions and calls off what is being published. */
  close(): Promise<void>;
}

interface ReleasesDependencies {
  /** Enters as the owner. */
  readonly owner: ConnectionSettings;
  /** Connections of the application role. */
  readonly pool: Pool;
  readonly cellKeySecret: string;
  readonly log: Logger;
  /** How long whoever orders a release is kept waiting for it. */
  readonly patienceMs: number;
}

export function openReleases({ owner, pool, ...rest }: ReleasesDependencies): Releases {
  const desk = releaseDesk({ database: owner, ...rest });
  const changes = releaseChanges(serviceLogin(owner, "digipoint_app"), pool);
  return { desk, changes, close: async () => void (await Promise.all([desk.close(), changes.close()])) };
}
