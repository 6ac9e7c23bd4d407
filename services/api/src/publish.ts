import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { BrokenTableError } from "./disclosure/verify-table.ts";
import { readEnvironment } from "./platform/environment.ts";
import { installationSecretsOf } from "./platform/installation-secrets.ts";
import { migrate } from "./platform/migrations/migrate.ts";
import { openDatabase } from "./platform/open-database.ts";
import type { ConnectionSettings } from "./platform/postgres/connection-settings.ts";
import { StartError } from "./platform/start-error.ts";
import { PUBLISH_USAGE, readPublishArguments } from "./statistics/releases/command/publish-arguments.ts";
import { releaseByCode } from "./statistics/releases/current-release.ts";
import { publishRelease } from "./statistics/releases/publish/publish-release.ts";
import {
  AlreadyWithdrawnError,
  AsOfError,
  CellKeySecretError,
  PublishFailedError,
  ReleaseIntegrityError,
  ReleaseNotFoundError,
} from "./statistics/releases/release.errors.ts";
import { withdrawRelease } from "./statistics/releases/withdraw-release.ts";

const packageFolder = fileURLToPath(new URL("..", import.meta.url));
const OPERATOR = { role: "OWNER", actor: "owner" };
const ONE_SENTENCE = [
  StartError,
  AsOfError,
  CellKeySecretError,
  BrokenTableError,
  ReleaseIntegrityError,
  PublishFailedError,
  ReleaseNotFoundError,
  AlreadyWithdrawnError,
];

const wanted = readPublishArguments(process.argv.slice(2));
if (wanted === null) {
  console.error(PUBLISH_USAGE);
  process.exitCode = 2;
} else {
  process.exitCode = await run(wanted).catch((error: unknown) => {
    console.error(ONE_SENTENCE.some((known) => error instanceof known) ? (error as Error).message : error);
    return 2;
  });
}

async function run(order: NonNullable<typeof wanted>): Promise<number> {
  const environment = readEnvironment(process.env);
  const { cellKeySecret } = installationSecretsOf(environment);
  const stopping = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => stopping.abort(new StartError("The publishing was stopped; nothing was published.")));
  }
  const { settings, stop } = await openDatabase(environment);
  try {
    await migrate(settings, join(packageFolder, "prisma"));
    if (order.kind === "withdraw") await withdraw(settings, order);
    else await publish(settings, order, { cellKeySecret, signal: stopping.signal });
    return 0;
  } finally {
    await stop();
  }
}

async function publish(
  database: ConnectionSettings,
  { asOf, note, json }: Extract<typeof wanted, { kind: "publish" }>,
  given: { readonly cellKeySecret: string; readonly signal: AbortSignal },
): Promise<void> {
  const startedMs = performance.now();
  const code = await publishRelease({
    ...given,
    database,
    ...(asOf === null ? {} : { asOf }),
    note,
    publishedBy: OPERATOR.actor,
    role: OPERATOR.role,
    onProgress: (stage) => void process.stderr.write(`publishing: ${stage} ...\n`),
  });
  const seconds = (performance.now() - startedMs) / 1000;
  const client = new pg.Client(database);
  await client.connect();
  const head = await releaseByCode(client, code).finally(() => client.end());
  const result = { release: code, asOf: head?.asOf, checksum: head?.checksum, seconds };
  console.log(
    json
      ? JSON.stringify(result, null, 2)
      : `Published release ${code} as of ${result.asOf} in ${seconds.toFixed(1)} s; checksum ${result.checksum}.`,
  );
}

async function withdraw(
  database: ConnectionSettings,
  { release, reason }: Extract<typeof wanted, { kind: "withdraw" }>,
): Promise<void> {
  await withdrawRelease({ database, release, reason, withdrawnBy: OPERATOR.actor, role: OPERATOR.role });
  console.log(`Withdrew release ${release}. Statistics are answered from the current release, if there is one.`);
}
