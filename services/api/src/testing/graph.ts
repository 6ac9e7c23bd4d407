import { type ExecutionResult, Kind, type OperationDefinitionNode, parse } from "graphql";
import pg from "pg";
import { pino } from "pino";
import { PUBLIC_VIEWER, type Viewer } from "../access/viewer.ts";
import { DEFAULT_LIMITS, type Limits } from "../graph/limits.ts";
import { openPool } from "../platform/database.ts";
import { createService, type ServiceDependencies } from "../server.ts";
import { openReleases } from "../statistics/releases/open-releases.ts";
import { createTestDatabase } from "./database.ts";
import { issueTestKey } from "./test-key.ts";

export interface Asked {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly viewer?: Viewer;
}

/** What test services finalise cell keys with. */
export const TEST_CELL_KEY_SECRET = "cell keys of the tests, at least 32 characters";

const RELEASE_PATIENCE_MS = 20_000;

/** The whole service over a database of its own, asked through HTTP semantics but without a port. */
export async function openTestGraph(
  options: { limits?: Partial<Limits>; plugins?: ServiceDependencies["plugins"]; releasePatienceMs?: number } = {},
) {
  const limits = { ...DEFAULT_LIMITS, maxConnections: 4, ...options.limits };
  const { settings, drop } = await createTestDatabase();
  const owner = new pg.Client(settings);
  await owner.connect();
  const database = openPool(settings, {
    maxConnections: limits.maxConnections,
    waitMs: limits.waitMs,
    statementMs: limits.operationMs,
  });
  const statements = countStatements(database.pool, database.sidePool);
  const lines: string[] = [];
  const log = pino({ level: "info" }, { write: (line: string) => void lines.push(line) });
  const releases = openReleases({
    owner: settings,
    pool: database.sidePool,
    cellKeySecret: TEST_CELL_KEY_SECRET,
    log,
    patienceMs: options.releasePatienceMs ?? RELEASE_PATIENCE_MS,
  });
  const service = createService({
    database,
    releases,
    cellKeySecret: TEST_CELL_KEY_SECRET,
    limits,
    verifyToken: async () => null,
    health: { checks: {} },
    log,
    plugins: options.plugins ?? [],
  });
  const keys = new Map<Viewer, string>();

  const send = async (
    body: unknown,
    viewer: Viewer = PUBLIC_VIEWER,
    headers: Record<string, string> = {},
  ): Promise<Response> => {
    if (viewer.role !== "PUBLIC" && !keys.has(viewer)) keys.set(viewer, await issueTestKey(owner, viewer));
    const key = keys.get(viewer);
    statements.length = 0;
    return service.fetch("http://test/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", ...(key && { authorization: `Bearer ${key}` }), ...headers },
      body: JSON.stringify(body),
    });
  };

  return {
    service,
    settings,
    /** Enters as the owner of everything, for seeding and for looking behind the scenes. */
    owner,
    database,
    releases,
    send,
    /** Asks one operation; `viewer` gets a key of its own, PUBLIC sends none. */
    ask: async (document: string, { variables = {}, viewer = PUBLIC_VIEWER }: Asked = {}): Promise<ExecutionResult> => {
      const { operationName } = named(document);
      const response = await send({ query: document, variables, ...(operationName && { operationName }) }, viewer);
      return (await response.json()) as ExecutionResult;
    },
    /** SQL sent by the application role for the last operation, transaction control included. */
    statements: (): readonly string[] => [...statements],
    /** Everything the service wrote to its log. */
    logged: (): readonly string[] => lines,
    close: async () => {
      await releases.close();
      await database.close();
      await owner.end();
      await drop();
    },
  };
}

export type TestGraph = Awaited<ReturnType<typeof openTestGraph>>;

function named(document: string): { operationName: string | undefined } {
  const operation = parse(document).definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  return { operationName: operation?.name?.value };
}

function countStatements(...pools: readonly pg.Pool[]): string[] {
  const sent: string[] = [];
  const count = (client: pg.PoolClient) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    const counted = (...args: unknown[]) => {
      const [first] = args;
      sent.push(typeof first === "string" ? first : String(Reflect.get(Object(first), "text")));
      return query(...args);
    };
    Object.assign(client, { query: counted });
  };
  for (const pool of pools) pool.on("connect", count);
  return sent;
}
