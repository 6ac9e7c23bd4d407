import type { Client } from "pg";
import type { ConnectionSettings } from "../../../platform/postgres/connection-settings.ts";
import { withWorkingConnection } from "../../../platform/postgres/working-connection.ts";
import { PublishFailedError } from "../release.errors.ts";

/** Few large sorts at a time, in well under a gigabyte. */
const SET_UP = [
  "set work_mem = '64MB'",
  "set hash_mem_multiplier = 2",
  "set maintenance_work_mem = '128MB'",
  "set jit = off",
];

/** Lends a connection as the owner to publish with. @throws {@link PublishFailedError} where a statement is refused. */
export const withPublishingConnection = <Result>(
  database: ConnectionSettings,
  signal: AbortSignal | undefined,
  work: (client: Client) => Promise<Result>,
): Promise<Result> =>
  withWorkingConnection(
    {
      database,
      name: "digipoint-publishing",
      setUp: SET_UP,
      signal,
      failure: ({ code }) => new PublishFailedError(code),
    },
    work,
  );
