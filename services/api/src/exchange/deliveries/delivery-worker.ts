import type { Logger } from "../../platform/logger.ts";
import { withJob } from "./claim-job.ts";
import { sweepFolders } from "./delivery-folder.ts";
import { expireDeliveries } from "./expire-deliveries.ts";
import { type JobDependencies, runJob } from "./run-job.ts";

/** How often orders that another process has taken, or left behind, are looked for. */
const LOOK_MS = 2_000;
const EXPIRY_MS = 10 * 60_000;

export interface DeliveryWorker {
  /** There may be something to do. */
  wake(): void;
  /** Stops after what is under way was undone; another process, or the next start, goes on with it. */
  close(): Promise<void>;
}

/** Does the steps that were ordered of deliveries, one at a time: imports wait for each other anyway. */
export function startDeliveryWorker(
  dependencies: Omit<JobDependencies, "stopping"> & { readonly log: Logger },
): DeliveryWorker {
  const { owner, pool, log } = dependencies;
  const stopping = new AbortController();
  const job = { ...dependencies, stopping: stopping.signal };
  let working: Promise<void> | undefined;
  let expiredAt = 0;

  const work = async () => {
    if (Date.now() - expiredAt > EXPIRY_MS) {
      await expireDeliveries(pool);
      expiredAt = Date.now();
    }
    while (!stopping.signal.aborted && (await isOrdered())) {
      const found = await withJob(owner, (claimed) => runJob(claimed, job));
      if (!found) return; // others are at all of them
    }
  };
  const isOrdered = async () => (await pool.query("select from exchange.delivery_job limit 1")).rowCount === 1;
  const wake = () => {
    if (working || stopping.signal.aborted) return;
    working = work()
      .catch((error: unknown) => {
        if (!stopping.signal.aborted) log.error({ err: error }, "work on deliveries was interrupted");
      })
      .finally(() => {
        working = undefined;
      });
  };
  const timer = setInterval(wake, LOOK_MS);
  timer.unref();
  void sweepFolders().catch(() => undefined);
  wake();
  return {
    wake,
    close: async () => {
      clearInterval(timer);
      stopping.abort(new Error("The service stopped; the delivery goes on when it starts again."));
      await working;
    },
  };
}
