import { createHash, generateKeyPairSync, sign } from "node:crypto";
import type { Fetch } from "../../client/index.ts";
import type { DeliveryState } from "../delivery.ts";

const REPORT = { rows: 2, changes: [], errors: 0, warnings: 0, totals: [], problems: [], problemsLeftOut: 0 };
const CHANGES = [{ table: "event", inserted: 2, updated: 0, unchanged: 0 }];
export const PLAN = "a".repeat(64);

/** One request as the service saw it. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
}

/** What happens instead of the usual, the first time that a request fits `when`. */
interface Mishap {
  readonly when: string;
  readonly then: Response | Error;
}

/**
 * Behaves as the service does towards one delivery, as far as senders can tell.
 *
 * @param story - How the check and the commit end, where not well.
 */
export function fakeService(story: { checked?: Partial<DeliveryState>; committed?: Partial<DeliveryState> } = {}) {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const kid = "fake";
  const seen: Seen[] = [];
  const mishaps: Mishap[] = [];
  const files = new Map<string, { name: string; bytes: number; sha256: string }>();
  const polls = { left: 0 };
  let next: Partial<DeliveryState> = {};
  let state: DeliveryState = {
    id: "one",
    status: "RECEIVING",
    files: [],
    progress: null,
    report: null,
    planHash: null,
    failure: null,
    receipt: null,
    alreadyImportedAs: null,
  };

  const signed = (receipt: object): string => {
    const [header, payload] = [{ alg: "ES256", kid }, receipt].map((part) =>
      Buffer.from(JSON.stringify(part)).toString("base64url"),
    );
    const signature = sign("sha256", Buffer.from(`${header}.${payload}`), {
      key: privateKey,
      dsaEncoding: "ieee-p1363",
    });
    return `${header}.${payload}.${signature.toString("base64url")}`;
  };
  const work = (status: DeliveryState["status"], then: Partial<DeliveryState>) => {
    polls.left = 2;
    next = then;
    state = { ...state, status, progress: { stage: "reading", bytesRead: 1, bytesTotal: 2, rows: 1 } };
  };
  const show = (): Response => {
    if (polls.left > 0 && --polls.left === 0) state = { ...state, progress: null, ...next };
    return Response.json({ ...state, files: [...files.values()] });
  };
  const put = async (path: string, body: unknown): Promise<Response> => {
    const bytes = Buffer.from(await (body as Blob).arrayBuffer());
    const name = path.split("/").at(-1) ?? "";
    files.set(name, { name, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") });
    return Response.json({});
  };
  const routes: Readonly<Record<string, (path: string, body: unknown) => Response | Promise<Response>>> = {
    "POST ": () => Response.json(state, { status: 201 }),
    "GET /receipt-keys": () => Response.json({ keys: [{ ...publicKey.export({ format: "jwk" }), kid, alg: "ES256" }] }),
    "GET /one": show,
    "POST /one/validation": () => {
      const ready = { status: "READY", planHash: PLAN, report: { ...REPORT, changes: CHANGES } } as const;
      work("QUEUED", { ...ready, ...story.checked });
      return show();
    },
    "POST /one/commit": () => {
      work("COMMITTING", {
        status: "DONE",
        receipt: signed({ delivery: "one", changes: CHANGES }),
        ...story.committed,
      });
      return show();
    },
    "DELETE /one": () => {
      polls.left = 0;
      state = { ...state, status: "CANCELLED" };
      return show();
    },
  };

  const fetch: Fetch = async (url, init) => {
    const { method = "GET", headers, body, signal } = init;
    signal?.throwIfAborted();
    const path = new URL(url).pathname.replace("/deliveries", "");
    seen.push({ method, path, headers: new Headers(headers as Record<string, string>) });
    const key = `${method} ${path}`;
    const mishap = mishaps.findIndex(({ when }) => when === key);
    const [due] = mishap < 0 ? [] : mishaps.splice(mishap, 1);
    if (due?.then instanceof Error) throw due.then;
    if (due) return due.then;
    if (method === "PUT") return put(path, body);
    if (method === "DELETE" && path.includes("/files/")) {
      files.delete(path.split("/").at(-1) ?? "");
      return new Response(null, { status: 204 });
    }
    const route = routes[key];
    return route ? route(path, body) : problem(404, "DELIVERY_UNKNOWN");
  };

  return {
    fetch,
    /** Requests so far: method and path. */
    requests: (): readonly string[] => seen.map(({ method, path }) => `${method} ${path}`),
    seen,
    /** Lets the next request that fits end so. */
    meet: (when: string, then: Response | Error) => void mishaps.push({ when, then }),
    signed,
    status: () => state.status,
  };
}

/** An error as the service tells it. */
export const problem = (status: number, code: string, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify({ status, code, detail: `It is ${code}.`, requestId: "r-1", bytesPerFile: 5 }), {
    status,
    headers: { "content-type": "application/problem+json", ...headers },
  });
