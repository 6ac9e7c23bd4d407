import { setTimeout as sleep } from "node:timers/promises";
import type { Plugin } from "graphql-yoga";
import { pino } from "pino";
import { authenticate } from "../../../access/authenticate.ts";
import { PUBLIC_VIEWER, type Viewer } from "../../../access/viewer.ts";
import { openTestGraph } from "../../../testing/graph.ts";
import { issueTestKey } from "../../../testing/test-key.ts";
import { DEFAULT_DELIVERY_LIMITS, type DeliveryLimits } from "../../deliveries/delivery-limits.ts";
import { openDeliveries } from "../../deliveries/open-deliveries.ts";
import { importDelivery } from "../../import-delivery.ts";
import { everything, type Files, textOf, withDelivery } from "../../testing/deliveries.ts";
import { AS_OF, SECRET } from "../../testing/exchange.ts";
import { useDeliveries } from "../use-deliveries.ts";

/** Whoever sends in the tests. */
export const SENDERS = {
  turku: { ...PUBLIC_VIEWER, role: "PARTNER", organisationCodes: ["TURKU"] },
  other: { ...PUBLIC_VIEWER, role: "PARTNER", organisationCodes: ["OTHER"] },
  steward: { ...PUBLIC_VIEWER, role: "STEWARD", cityCodes: ["853"] },
  coordinator: { ...PUBLIC_VIEWER, role: "COORDINATOR", projectCodes: ["S21969"] },
  analyst: { ...PUBLIC_VIEWER, role: "ANALYST", cityCodes: ["853"] },
  admin: { ...PUBLIC_VIEWER, role: "ADMIN" },
} as const satisfies Record<string, Viewer>;

/** As much of an answer as the tests look at. */
export interface Told {
  readonly id: string;
  readonly status: string;
  readonly code?: string;
  readonly planHash: string | null;
  readonly receipt: string | null;
  readonly alreadyImportedAs: string | null;
  readonly failure: { readonly code: string } | null;
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
  readonly report: {
    readonly errors: number;
    readonly changes: readonly { table: string; inserted: number; updated: number; unchanged: number }[];
    readonly problems: readonly {
      rule: string;
      file: string;
      line: number;
      column: string | null;
      value: string | null;
    }[];
  } | null;
}

const WORKING = ["QUEUED", "READING", "VALIDATING", "COMMITTING"];

/** The whole service with deliveries, over a database that holds the example delivery and an organisation OTHER. */
export async function openDeliveryService(limits: Partial<DeliveryLimits> = {}) {
  // The plugin needs the database that the graph makes for it.
  let onRequest: Plugin["onRequest"];
  const graph = await openTestGraph({ plugins: [{ onRequest: (sent) => onRequest?.(sent) }] });
  const log = pino({ level: "silent" });
  const deliveries = openDeliveries({
    owner: graph.settings,
    recordKeySecret: SECRET,
    log,
    limits: { ...DEFAULT_DELIVERY_LIMITS, ...limits },
  });
  const viewerOf = (request: Request) =>
    authenticate(request.headers.get("authorization"), graph.database.sidePool, async () => null);
  ({ onRequest } = useDeliveries({ deliveries, viewerOf, log }));
  await withDelivery(
    everything({ "organisations.csv": [{}, { code: "OTHER", business_id: "" }], "cities.csv": [{}, { code: "091" }] }),
    (source) => importDelivery({ database: graph.settings, source, recordKeySecret: SECRET, asOf: AS_OF }),
  );
  const keys = new Map<Viewer, string>();
  const call = async (viewer: Viewer, method: string, path: string, init: RequestInit = {}): Promise<Response> => {
    if (viewer.role !== "PUBLIC" && !keys.has(viewer)) keys.set(viewer, await issueTestKey(graph.owner, viewer));
    const key = keys.get(viewer);
    const headers = { ...(key && { authorization: `Bearer ${key}` }), ...(init.headers as Record<string, string>) };
    return graph.service.fetch(`http://test/deliveries${path}`, {
      duplex: "half",
      ...init,
      method,
      headers,
    } as RequestInit);
  };
  const order = async (viewer: Viewer, path: string, body: unknown = {}, headers = {}): Promise<Told> => {
    const init = { headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) };
    return (await (await call(viewer, "POST", path, init)).json()) as Told;
  };
  const show = async (viewer: Viewer, id: string) => (await (await call(viewer, "GET", `/${id}`)).json()) as Told;
  /** The delivery once nothing is done with it any more. */
  const settled = async (viewer: Viewer, id: string): Promise<Told> => {
    for (;;) {
      const told = await show(viewer, id);
      if (!WORKING.includes(told.status)) return told;
      await sleep(30);
    }
  };
  /** Opens a delivery and sends files. */
  const send = async (viewer: Viewer, files: Files): Promise<string> => {
    const { id } = await order(viewer, "", { asOf: AS_OF });
    for (const [name, rows] of Object.entries(files)) {
      const { status } = await call(viewer, "PUT", `/${id}/files/${name}`, { body: textOf(name, rows) as BodyInit });
      if (status !== 200) throw new Error(`${name} was answered with ${status}`);
    }
    return id;
  };
  const validate = async (viewer: Viewer, id: string, force = false): Promise<Told> => {
    await order(viewer, `/${id}/validation`, { force });
    return settled(viewer, id);
  };
  const commit = async (viewer: Viewer, id: string, planHash: string | null): Promise<Told> => {
    await order(viewer, `/${id}/commit`, { planHash });
    return settled(viewer, id);
  };
  return {
    graph,
    deliveries,
    call,
    order,
    show,
    settled,
    send,
    validate,
    commit,
    /** Sends, checks and commits: how it ended. */
    apply: async (viewer: Viewer, files: Files, force = false): Promise<Told> => {
      const id = await send(viewer, files);
      const { planHash } = await validate(viewer, id, force);
      return commit(viewer, id, planHash);
    },
    ask: async (question: string): Promise<readonly Record<string, unknown>[]> =>
      (await graph.owner.query(question)).rows,
    close: async () => {
      await deliveries.close();
      await graph.close();
    },
  };
}

export type DeliveryService = Awaited<ReturnType<typeof openDeliveryService>>;
