import type { Pool } from "pg";
import { type EventQueue, eventQueue } from "../../platform/event-queue.ts";
import { type Listening, listenTo } from "../../platform/notifications.ts";
import type { ConnectionSettings } from "../../platform/postgres/connection-settings.ts";
import { TooManyListenersError } from "./release.errors.ts";
import { eventOf, RELEASE_CHANNEL, type ReleaseEvent } from "./release-event.ts";

/** What happens to releases, as it happens, whichever process does it. */
export interface ReleaseChanges {
  /**
   * From now on until the listener leaves or the service stops. Throws the driver's error if the database is away.
   *
   * @param caller - Who listens; a few times at once at most.
   * @throws {@link TooManyListenersError}
   */
  subscribe(caller: string): Promise<AsyncIterableIterator<ReleaseEvent>>;
  /** Ends all subscriptions. */
  close(): Promise<void>;
}

/** Each holds a connection of the network open, so they are bounded. */
const MOST_OF_ONE_CALLER = 8;
const MOST_OF_ALL = 2_000;

const MISSED = {
  name: "release-events-since",
  text: `select 'RELEASED' as kind, code as release, published_at as at from release where published_at > $1
         union all
         select 'WITHDRAWN', code, withdrawn_at from release where withdrawn_at > $1
         order by at`,
};

/**
 * One connection listens for all subscriptions of a process, from the first one on. What was missed while it was
 * away is looked up afterwards, so an event may come twice but is not lost.
 *
 * @param pool - Connections of the application role.
 */
export function releaseChanges(settings: ConnectionSettings, pool: Pool): ReleaseChanges {
  const listeners = new Map<EventQueue<ReleaseEvent>, string>();
  let listening: Promise<Listening> | undefined;
  const tellAll = (event: ReleaseEvent) => {
    for (const queue of listeners.keys()) queue.push(event);
  };
  const catchUp = async (lostAt: Date) => {
    const { rows } = await pool.query<ReleaseEvent>({ ...MISSED, values: [lostAt] });
    for (const { kind, release } of rows) tellAll({ kind, release });
  };
  const listen = () => {
    const started = listenTo(settings, RELEASE_CHANNEL, {
      onMessage: (message) => {
        const event = eventOf(message);
        if (event) tellAll(event);
      },
      onGap: (lostAt) => void catchUp(lostAt).catch(() => undefined), // away again, which is a gap of its own
    });
    started.catch(() => {
      listening = undefined;
    });
    return started;
  };
  const admit = (caller: string) => {
    const own = [...listeners.values()].filter((known) => known === caller);
    if (own.length >= MOST_OF_ONE_CALLER || listeners.size >= MOST_OF_ALL) throw new TooManyListenersError();
    const queue: EventQueue<ReleaseEvent> = eventQueue(() => listeners.delete(queue));
    listeners.set(queue, caller);
    return queue;
  };
  return {
    subscribe: async (caller) => {
      const queue = admit(caller);
      try {
        listening ??= listen();
        await listening;
        return queue.events;
      } catch (error) {
        queue.close();
        throw error;
      }
    },
    close: async () => {
      for (const queue of listeners.keys()) queue.close();
      await (await listening?.catch(() => undefined))?.close();
    },
  };
}
