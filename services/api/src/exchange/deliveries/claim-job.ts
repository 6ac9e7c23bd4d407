import pg from "pg";
import type { ConnectionSettings } from "../../platform/postgres/connection-settings.ts";

/** A step of a delivery that this process has taken on. */
export interface DeliveryJob {
  readonly deliveryId: string;
  readonly step: "VALIDATE" | "COMMIT";
}

// A machine that vanishes without a word is noticed after a minute, and its job is free for others.
const SET_UP = [
  "set idle_in_transaction_session_timeout = 0",
  "set tcp_keepalives_idle = 30",
  "set tcp_keepalives_interval = 10",
  "set tcp_keepalives_count = 3",
];

/**
 * Takes the oldest job that nobody is at and lends it. The job's row stays locked by a connection of its own until the
 * work is done: if the process is killed meanwhile, the lock goes with it and the job is anybody's again. Where the work
 * throws, the job stays too.
 *
 * @returns whether there was a job.
 */
export async function withJob(owner: ConnectionSettings, work: (job: DeliveryJob) => Promise<void>): Promise<boolean> {
  const client = new pg.Client({ ...owner, application_name: "digipoint-deliveries", keepAlive: true });
  client.on("error", () => undefined); // told by the statement that notices it
  await client.connect();
  try {
    for (const statement of SET_UP) await client.query(statement);
    await client.query("begin");
    const { rows } = await client.query<DeliveryJob & { readonly id: string }>(
      `select id, delivery_id as "deliveryId", step from exchange.delivery_job order by id limit 1 for update skip locked`,
    );
    const [job] = rows;
    if (!job) return false;
    await work(job);
    await client.query("delete from exchange.delivery_job where id = $1", [job.id]);
    await client.query("commit");
    return true;
  } finally {
    await client.end();
  }
}
