import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import type { ConnectionSettings } from "./postgres/connection-settings.ts";

export interface NotificationListener {
  /** Hears every message sent from now on. */
  readonly onMessage: (message: string) => void;
  /** The connection was away; messages sent since `lostAt` were missed. */
  readonly onGap: (lostAt: Date) => void;
}

export interface Listening {
  close(): Promise<void>;
}

const FIRST_WAIT_MS = 100;
const LONGEST_WAIT_MS = 10_000;

/**
 * Listens on a channel of the database with a connection of its own, which is renewed when it is lost, ever more
 * patiently. Resolves once it listens; throws the driver's error if it cannot even begin.
 *
 * @param channel - A plain name in lower case.
 */
export async function listenTo(
  settings: ConnectionSettings,
  channel: string,
  listener: NotificationListener,
): Promise<Listening> {
  const closing = new AbortController();
  const connect = () => connectTo(settings, channel, listener, (lostAt) => void reconnect(lostAt));
  let client = await connect();

  const reconnect = async (lostAt: Date): Promise<void> => {
    for (let waitMs = FIRST_WAIT_MS; !closing.signal.aborted; waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)) {
      await sleep(waitMs, undefined, { signal: closing.signal, ref: false }).catch(() => undefined);
      if (closing.signal.aborted) return;
      const renewed = await connect().catch(() => null);
      if (!renewed) continue;
      client = renewed;
      if (closing.signal.aborted) await client.end();
      else listener.onGap(lostAt);
      return;
    }
  };

  return {
    close: async () => {
      closing.abort();
      await client.end();
    },
  };
}

async function connectTo(
  settings: ConnectionSettings,
  channel: string,
  { onMessage }: NotificationListener,
  onLost: (lostAt: Date) => void,
): Promise<pg.Client> {
  const client = new pg.Client({ ...settings, application_name: "digipoint-listener", keepAlive: true });
  client.on("error", () => undefined); // followed by "end"
  try {
    await client.connect();
    client.on("notification", ({ payload }) => onMessage(payload ?? ""));
    await client.query(`listen ${channel}`);
  } catch (error) {
    await client.end().catch(() => undefined);
    throw error;
  }
  client.once("end", () => onLost(new Date()));
  return client;
}
