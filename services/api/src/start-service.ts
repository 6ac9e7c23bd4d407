import { once } from "node:events";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import pg from "pg";
import { tokenVerifier } from "./access/access-token.ts";
import { authenticate } from "./access/authenticate.ts";
import { identityProviders } from "./access/identity-provider.ts";
import { prepareDemo } from "./demo/prepare-demo.ts";
import type { Teller } from "./demo/teller.ts";
import { openDeliveries } from "./exchange/deliveries/open-deliveries.ts";
import { useDeliveries } from "./exchange/http/use-deliveries.ts";
import { DEFAULT_LIMITS } from "./graph/limits.ts";
import { openPool } from "./platform/database.ts";
import type { Environment } from "./platform/environment.ts";
import { installationSecretsOf } from "./platform/installation-secrets.ts";
import { createLogger } from "./platform/logger.ts";
import { migrate } from "./platform/migrations/migrate.ts";
import { openDatabase } from "./platform/open-database.ts";
import { claimPort, listen } from "./platform/port.ts";
import type { ConnectionSettings } from "./platform/postgres/connection-settings.ts";
import { readinessChecks } from "./platform/readiness.ts";
import { openServiceLogins } from "./platform/service-login.ts";
import { StartError } from "./platform/start-error.ts";
import { playgroundPlugin } from "./playground/playground.plugin.ts";
import { createServer } from "./server.ts";
import { checkCellKeySecret } from "./statistics/releases/check-cell-key-secret.ts";
import { openReleases } from "./statistics/releases/open-releases.ts";
import { CellKeySecretError } from "./statistics/releases/release.errors.ts";

const require = createRequire(import.meta.url);

/** What is left of an operation's time for the answer, after waiting for a release. */
const ANSWERING_MS = 5_000;

export interface StartOptions {
  /** Folder of this package, from which its migrations and the playground are found. */
  readonly packageFolder: string;
  /** Tells the operator what happens. */
  readonly teller: Teller;
}

export interface RunningService {
  readonly address: string;
  /** Lets running requests finish, then closes everything that was opened. */
  stop(): Promise<void>;
}

/** Database, migrations, demonstration data where wanted, then the service: in this order, or not at all. */
export async function startService(
  environment: Environment,
  { packageFolder, teller }: StartOptions,
): Promise<RunningService> {
  const { host, port, logLevel } = environment;
  const { cellKeySecret, recordKeySecret } = installationSecretsOf(environment); // a production without them must not even start
  await claimPort(host, port);
  const verifyToken = tokenVerifier(readProviders(environment.identityProviders));
  const playground = await playgroundPlugin(
    join(dirname(require.resolve("@digipoint/playground/package.json")), "dist"),
  );
  const opened = await openDatabase(environment);
  try {
    teller.say(`Data: ${opened.place}`);
    const prismaFolder = join(packageFolder, "prisma");
    const applied = await migrate(opened.settings, prismaFolder);
    if (applied.length > 0) teller.say(`Migrations applied: ${applied.join(", ")}`);
    await openServiceLogins(opened.settings);
    await refuseOtherSecret(opened.settings, cellKeySecret);
    if (environment.demo) await prepareDemo(opened.settings, environment, teller);
    const limits = DEFAULT_LIMITS;
    const { maxConnections, waitMs, operationMs } = limits;
    const database = openPool(opened.settings, { maxConnections, waitMs, statementMs: operationMs });
    const log = createLogger(logLevel);
    const releases = openReleases({
      owner: opened.settings,
      pool: database.sidePool,
      cellKeySecret,
      log,
      patienceMs: operationMs - ANSWERING_MS,
    });
    const deliveries = openDeliveries({ owner: opened.settings, recordKeySecret, log });
    const viewerOf = (request: Request) =>
      authenticate(request.headers.get("authorization"), database.sidePool, verifyToken);
    const health = { checks: readinessChecks(database.sidePool, prismaFolder) };
    const server = createServer({
      database,
      releases,
      cellKeySecret,
      verifyToken,
      limits,
      health,
      log,
      plugins: [playground, useDeliveries({ deliveries, viewerOf, log })],
    });
    const address = await listen(server, host, port);
    return {
      address,
      stop: async () => {
        await releases.close();
        await drain(server, operationMs);
        await deliveries.close();
        await database.close();
        await opened.stop();
      },
    };
  } catch (error) {
    await opened.stop();
    throw error;
  }
}

async function refuseOtherSecret(settings: ConnectionSettings, cellKeySecret: string): Promise<void> {
  const owner = new pg.Client(settings);
  await owner.connect();
  try {
    await checkCellKeySecret(owner, cellKeySecret);
  } catch (cause) {
    throw cause instanceof CellKeySecretError ? new StartError(cause.message, { cause }) : cause;
  } finally {
    await owner.end();
  }
}

function readProviders(configuration: unknown) {
  const { data, error } = identityProviders.safeParse(configuration ?? []);
  if (data) return data;
  const [issue] = error.issues;
  throw new StartError(
    `The identity providers' configuration is not usable at ${issue?.path.join(".")}: ${issue?.message}.`,
  );
}

async function drain(server: Server, patienceMs: number): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeIdleConnections();
  const impatience = setTimeout(() => server.closeAllConnections(), patienceMs);
  await closed;
  clearTimeout(impatience);
}
