import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { IMPORT_USAGE, readImportArguments } from "./exchange/command/import-arguments.ts";
import { importSummary } from "./exchange/command/import-summary.ts";
import { createProgressDisplay } from "./exchange/command/progress-display.ts";
import { importDelivery } from "./exchange/import-delivery.ts";
import {
  DeliveryNotFoundError,
  DeliveryRefusedError,
  ImportFailedError,
  RecordKeySecretError,
} from "./exchange/import-errors.ts";
import type { ImportReport } from "./exchange/import-report.ts";
import { readEnvironment } from "./platform/environment.ts";
import { installationSecretsOf } from "./platform/installation-secrets.ts";
import { migrate } from "./platform/migrations/migrate.ts";
import { openDatabase } from "./platform/open-database.ts";
import { StartError } from "./platform/start-error.ts";

const packageFolder = fileURLToPath(new URL("..", import.meta.url));
/** Where the user stands; npm itself goes to the folder of the package. */
const here = process.env["INIT_CWD"] ?? process.cwd();
const ONE_SENTENCE = [StartError, DeliveryNotFoundError, RecordKeySecretError, ImportFailedError];

const wanted = readImportArguments(process.argv.slice(2));
if (wanted === null) {
  console.error(IMPORT_USAGE);
  process.exitCode = 2;
} else {
  process.exitCode = await run(wanted).catch((error: unknown) => {
    console.error(ONE_SENTENCE.some((known) => error instanceof known) ? (error as Error).message : error);
    return 2;
  });
}

async function run({ source, dryRun, reportTo, json }: NonNullable<typeof wanted>): Promise<number> {
  const environment = readEnvironment(process.env);
  const stopping = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => stopping.abort(new StartError("The import was stopped; nothing of it was applied.")));
  }
  const display = createProgressDisplay(process.stderr);
  const { settings, stop } = await openDatabase(environment);
  try {
    await migrate(settings, join(packageFolder, "prisma"));
    const request = {
      database: settings,
      source: resolve(here, source),
      recordKeySecret: installationSecretsOf(environment).recordKeySecret,
      dryRun,
      signal: stopping.signal,
      onProgress: display.show,
      ...(reportTo === null ? {} : { reportTo: resolve(here, reportTo) }),
    };
    const report = await importDelivery(request).catch(refusedReport).finally(display.end);
    console.log(json ? JSON.stringify(report, null, 2) : importSummary(report).join("\n"));
    return report.outcome === "refused" ? 1 : 0;
  } finally {
    await stop();
  }
}

function refusedReport(error: unknown): ImportReport {
  if (error instanceof DeliveryRefusedError) return error.report;
  throw error;
}
