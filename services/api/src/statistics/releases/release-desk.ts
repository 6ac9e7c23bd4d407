import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "../../platform/logger.ts";
import type { ConnectionSettings } from "../../platform/postgres/connection-settings.ts";
import { publishRelease } from "./publish/publish-release.ts";
import type { PublishRequest } from "./publish/publish-request.ts";
import { type WithdrawRequest, withdrawRelease } from "./withdraw-release.ts";

/** An order to publish, by somebody who waits for the answer. */
export type DeskOrder = Required<
  Pick<PublishRequest, "asOf" | "note" | "publishedBy" | "role" | "requestId" | "idempotencyKey">
>;

/**
 * How an order stands: done, still being worked on, or not taken because another one is.
 * `release` is its code.
 */
export type OrderState =
  | { readonly kind: "published"; readonly release: string }
  | { readonly kind: "publishing" }
  | { readonly kind: "busy" };

/** Where a running service publishes and withdraws. */
export interface ReleaseDesk {
  /** Takes an order, or joins the one with its key; answers when it is done, at the latest after a few seconds. */
  publish(order: DeskOrder): Promise<OrderState>;
  withdraw(order: Omit<WithdrawRequest, "database">): Promise<void>;
  /** Calls off what is being published; nothing of it stays. */
  close(): Promise<void>;
}

interface DeskDependencies {
  /** Enters as the owner. */
  readonly database: ConnectionSettings;
  readonly cellKeySecret: string;
  /** How long whoever orders is kept waiting; the work goes on without them. */
  readonly patienceMs: number;
  readonly log: Logger;
}

export function releaseDesk({ database, cellKeySecret, patienceMs, log }: DeskDependencies): ReleaseDesk {
  const closing = new AbortController();
  let running: { readonly key: string; readonly work: Promise<string> } | undefined;

  const start = (order: DeskOrder) => {
    const orderLog = log.child({ requestId: order.requestId });
    const work = publishRelease({
      ...order,
      database,
      cellKeySecret,
      signal: closing.signal,
      onProgress: (stage) => orderLog.info({ stage }, "publishing"),
    });
    const entry = { key: order.idempotencyKey, work };
    running = entry;
    const settle = () => {
      if (running === entry) running = undefined;
    };
    work.then(
      (release) => {
        settle();
        orderLog.info({ release }, "published");
      },
      (error: unknown) => {
        settle();
        orderLog.error({ err: error }, "publishing failed");
      },
    );
    return entry;
  };

  return {
    publish: async (order) => {
      if (running && running.key !== order.idempotencyKey) return { kind: "busy" };
      const { work } = running ?? start(order);
      const release = await orNullAfter(patienceMs, work);
      return release === null ? { kind: "publishing" } : { kind: "published", release };
    },
    withdraw: (order) => withdrawRelease({ ...order, database }),
    close: async () => {
      closing.abort(new Error("The service stopped; nothing was published."));
      await running?.work.catch(() => undefined);
    },
  };
}

async function orNullAfter<Result>(ms: number, work: Promise<Result>): Promise<Result | null> {
  const waiting = new AbortController();
  const patience = sleep(ms, null, { signal: waiting.signal }).catch(() => null);
  try {
    return await Promise.race([work, patience]);
  } finally {
    waiting.abort();
  }
}
