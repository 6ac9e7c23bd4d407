import pg from "pg";
import { createTestDatabase } from "../../testing/database.ts";
import { importDelivery } from "../import-delivery.ts";
import { DeliveryRefusedError } from "../import-errors.ts";
import type { ImportReport } from "../import-report.ts";
import type { ImportRequest } from "../import-request.ts";
import { type Files, withDelivery } from "./deliveries.ts";

export const SECRET = "a secret of the tests, 32 letters";
export const AS_OF = "2022-01-31";

type Options = Partial<Omit<ImportRequest, "database" | "source">>;

/** A database of its own, and the import in front of it. */
export async function openTestExchange() {
  const { settings, drop } = await createTestDatabase();
  const owner = new pg.Client(settings);
  await owner.connect();
  return {
    settings,
    /** Imports files; a refused delivery gives its report, too. */
    deliver: (files: Files, options: Options = {}): Promise<ImportReport> =>
      withDelivery(files, (source) =>
        importDelivery({ database: settings, source, recordKeySecret: SECRET, asOf: AS_OF, ...options }),
      ).catch((error: unknown) => {
        if (error instanceof DeliveryRefusedError) return error.report;
        throw error;
      }),
    /** Rows of a question put by the owner. */
    ask: async (question: string): Promise<readonly Record<string, unknown>[]> => (await owner.query(question)).rows,
    close: async () => {
      await owner.end();
      await drop();
    },
  };
}

export type TestExchange = Awaited<ReturnType<typeof openTestExchange>>;

/** What a report complains of, one word a problem: rule, severity, file, column and line. */
export const complaints = ({ problems }: ImportReport): readonly string[] =>
  problems.map(({ rule, severity, file, column, line }) => `${rule} ${severity} ${file} ${column} ${line}`).sort();
