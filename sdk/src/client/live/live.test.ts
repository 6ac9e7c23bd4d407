import { afterEach, describe, expect, expectTypeOf, it } from "vitest";
import { answer, events, expiredToken, foreignPage, refusal } from "../../testing/scripted-server/replies.ts";
import type { Script } from "../../testing/scripted-server/script.ts";
import { type ScriptedServer, startScriptedServer } from "../../testing/scripted-server/start-scripted-server.ts";
import { type Client, createClient } from "../create-client.ts";
import type { ClientOptions } from "../transport/client-options.ts";
import type { ReleaseChange } from "./release-changes.ts";

const COUNTS = "subscription Counts { n }";

let server: ScriptedServer;
let client: Client;
afterEach(async () => {
  client.close();
  await server.close();
});

async function against(script: Script, options: Partial<ClientOptions> = {}): Promise<Client> {
  server = await startScriptedServer(script);
  client = createClient({ url: server.url, ...options });
  return client;
}

const release = (code: string, status = "CURRENT") => ({
  code,
  status,
  asOf: "2026-09-30",
  publishedAt: "2026-11-23T08:00:00Z",
  withdrawalReason: null,
});
const released = (code: string) => ({ releaseChanged: { kind: "RELEASED", release: release(code) } });
const current = (code: string) => answer({ currentRelease: release(code) });

/** The first changes that are told. */
async function told(count: number): Promise<string[]> {
  const changes: string[] = [];
  for await (const { kind, release: changed } of client.live.releaseChanged()) {
    changes.push(`${kind} ${changed.code}`);
    if (changes.length === count) break;
  }
  return changes;
}

describe("changes of releases", () => {
  it("are told as they happen", async () => {
    await against({ ReleaseChanged: [events([released("b"), released("c")], "open")], CurrentRelease: [current("a")] });
    await expect(told(2)).resolves.toEqual(["RELEASED b", "RELEASED c"]);
    expectTypeOf(client.live.releaseChanged()).toEqualTypeOf<AsyncIterable<ReleaseChange>>();
  });

  it.each(["cut", "complete"] as const)("go on on a new connection after the old one ends (%s)", async (end) => {
    await against({
      ReleaseChanged: [events([released("b")], end), events([released("c")], "open")],
      CurrentRelease: [current("a")],
      KnownRelease: [answer({ release: release("b"), currentRelease: release("b") })],
    });
    await expect(told(2)).resolves.toEqual(["RELEASED b", "RELEASED c"]);
  });

  it("that were missed are told on the next connection", async () => {
    await against({
      ReleaseChanged: [events([], "cut"), events([], "open")],
      CurrentRelease: [current("a")],
      KnownRelease: [answer({ release: release("a", "WITHDRAWN"), currentRelease: release("b") })],
    });
    await expect(told(2)).resolves.toEqual(["WITHDRAWN a", "RELEASED b"]);
  });

  it("wait for a service that is away", async () => {
    await against({
      ReleaseChanged: [foreignPage(503), events([released("b")], "open")],
      CurrentRelease: [current("a")],
    });
    await expect(told(1)).resolves.toEqual(["RELEASED b"]);
  });

  it("are followed with a new token where the old one is refused", async () => {
    const tokens = ["old", "new"];
    await against(
      { ReleaseChanged: [expiredToken(), events([released("b")], "open")], CurrentRelease: [current("a")] },
      { credential: () => tokens.shift() ?? "new" },
    );
    await expect(told(1)).resolves.toEqual(["RELEASED b"]);
    const followed = server.requests.filter(({ operationName }) => operationName === "ReleaseChanged");
    expect(followed.map(({ headers }) => headers["authorization"])).toEqual(["Bearer old", "Bearer new"]);
  });

  it("end with the service's refusal", async () => {
    await against({ ReleaseChanged: [refusal("FORBIDDEN")] });
    await expect(told(1)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("end where the follower's signal aborts", async () => {
    await against({ ReleaseChanged: [events([], "open")], CurrentRelease: [current("a")] });
    const leaving = new AbortController();
    const next = client.live.releaseChanged({ signal: leaving.signal })[Symbol.asyncIterator]().next();
    leaving.abort();
    await expect(next).rejects.toMatchObject({ code: "ABORTED" });
  });
});

it("bindings of urql follow subscriptions", async () => {
  await against([events([{ n: 1 }, { n: 2 }], "open")]);
  const counts = await new Promise((resolve) => {
    const seen: unknown[] = [];
    const { unsubscribe } = client.urql.subscription(COUNTS, {}).subscribe(({ data }) => {
      seen.push(data);
      if (seen.length < 2) return;
      resolve(seen);
      setTimeout(() => unsubscribe());
    });
  });
  expect(counts).toEqual([{ n: 1 }, { n: 2 }]);
});
