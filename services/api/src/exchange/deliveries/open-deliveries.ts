import pg from "pg";
import type { Logger } from "../../platform/logger.ts";
import type { ConnectionSettings } from "../../platform/postgres/connection-settings.ts";
import { serviceLogin } from "../../platform/service-login.ts";
import { DEFAULT_DELIVERY_LIMITS, type DeliveryLimits } from "./delivery-limits.ts";
import { startDeliveryWorker } from "./delivery-worker.ts";
import { type ReceiptKeys, receiptKeys } from "./receipt-keys.ts";

/** What a running service does about deliveries that come over HTTP. */
export interface Deliveries {
  /** Connections of the application role, apart from those of questions. */
  readonly pool: pg.Pool;
  readonly limits: DeliveryLimits;
  readonly publishedKeys: ReceiptKeys["published"];
  /** Something was ordered. */
  wake(): void;
  /** Undoes what is under way; it goes on at the next start. */
  close(): Promise<void>;
}

interface DeliveriesDependencies {
  /** Enters as the owner. */
  readonly owner: ConnectionSettings;
  readonly recordKeySecret: string;
  readonly log: Logger;
  readonly limits?: DeliveryLimits;
}

const CONNECTIONS = 3;
const STATEMENT_MS = 60_000;

export function openDeliveries({
  owner,
  recordKeySecret,
  log,
  limits = DEFAULT_DELIVERY_LIMITS,
}: DeliveriesDependencies): Deliveries {
  const keys = receiptKeys(recordKeySecret);
  const pool = createPool({ ...serviceLogin(owner, "digipoint_app"), application_name: "digipoint" });
  const ownerPool = createPool({ ...owner, application_name: "digipoint-deliveries" });
  const worker = startDeliveryWorker({ owner, pool: ownerPool, recordKeySecret, keys, log });
  return {
    pool,
    limits,
    publishedKeys: keys.published,
    wake: worker.wake,
    close: async () => {
      await worker.close();
      await Promise.all([pool.end(), ownerPool.end()]);
    },
  };
}

function createPool(settings: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ ...settings, max: CONNECTIONS, statement_timeout: STATEMENT_MS });
  pool.on("error", () => undefined); // an idle connection was lost; the next statement opens another
  // One that is lent out, too: the statement that notices it tells.
  pool.on("connect", (client) => void client.on("error", () => undefined));
  return pool;
}
