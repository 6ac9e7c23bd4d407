import { fileURLToPath } from "node:url";
import pg from "pg";
import { importDelivery } from "../../../exchange/import-delivery.ts";
import { createTestDatabase } from "../../../testing/database.ts";
import { publishRelease } from "../publish/publish-release.ts";
import type { PublishRequest } from "../publish/publish-request.ts";

const EXAMPLES = fileURLToPath(new URL("../../../../../../examples/data/", import.meta.url));

export const RECORD_KEY_SECRET = "record keys of the release tests, 32 and more";
export const CELL_KEY_SECRET = "cell keys of the release tests, 32 and more";

/** A day after everything in the worked example, and one in the middle of it. */
export const AS_OF = "2022-10-31";
export const EARLIER = "2021-01-31";

/** A database that holds the worked example, imported as anybody's data are, and nothing published yet. */
export async function openExampleDatabase() {
  const { settings, drop } = await createTestDatabase();
  for (const name of ["digipoint", "worked-example"]) {
    await importDelivery({
      database: settings,
      source: EXAMPLES + name,
      recordKeySecret: RECORD_KEY_SECRET,
      asOf: AS_OF,
    });
  }
  const owner = new pg.Client(settings);
  await owner.connect();
  return {
    settings,
    owner,
    /** Publishes as of {@link AS_OF}, unless told otherwise. */
    publish: (request: Partial<PublishRequest> = {}) =>
      publishRelease({
        database: settings,
        cellKeySecret: CELL_KEY_SECRET,
        asOf: AS_OF,
        publishedBy: "tester",
        role: "ADMIN",
        ...request,
      }),
    /** Rows of a query of the owner. */
    rows: async (sql: string, values: readonly unknown[] = []) => (await owner.query(sql, [...values])).rows,
    close: async () => {
      await owner.end();
      await drop();
    },
  };
}

export type ExampleDatabase = Awaited<ReturnType<typeof openExampleDatabase>>;
