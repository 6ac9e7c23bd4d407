import type { Client } from "pg";
import type { ConnectionSettings } from "../platform/postgres/connection-settings.ts";
import { withWorkingConnection } from "../platform/postgres/working-connection.ts";
import { ImportFailedError } from "./import-errors.ts";

const SET_UP = [
  "set temp_buffers = '64MB'", // the staged rows of an ordinary delivery stay in memory
  "set work_mem = '128MB'",
  "set default_statistics_target = 10", // staged rows are alike: a small sample tells enough
  "set jit = off",
];

/** Lends a connection as the owner to import with. @throws {@link ImportFailedError} where a statement is refused. */
export const withImportConnection = <Result>(
  database: ConnectionSettings,
  signal: AbortSignal | undefined,
  work: (client: Client) => Promise<Result>,
): Promise<Result> =>
  withWorkingConnection(
    {
      database,
      name: "digipoint-import",
      setUp: SET_UP,
      signal,
      failure: (refusal) => new ImportFailedError(refusal),
    },
    work,
  );
