import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { openTestGraph, TEST_CELL_KEY_SECRET, type TestGraph } from "../../testing/graph.ts";
import { seedPeople } from "../../testing/people-rows.ts";
import { publishRelease } from "./publish/publish-release.ts";
import { withdrawRelease } from "./withdraw-release.ts";

const FOLLOW = "subscription { releaseChanged { kind release { code status citiesReporting { code } } } }";

let graph: TestGraph;
let server: Server;
let open: Following[] = [];
let answering = 0;
beforeAll(async () => {
  graph = await openTestGraph();
  await seedPeople(graph.owner);
  server = createServer((request, response) => {
    answering += 1;
    response.on("close", () => {
      answering -= 1;
    });
    void graph.service(request, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterEach(async () => {
  for (const { leave } of open) leave();
  open = [];
  await vi.waitFor(() => expect(answering).toBe(0)); // the service lets go of whoever left
});
afterAll(async () => {
  await graph.close();
  server.close();
  server.closeAllConnections();
});

const publish = () =>
  publishRelease({
    database: graph.settings,
    cellKeySecret: TEST_CELL_KEY_SECRET,
    asOf: "2022-12-31",
    publishedBy: "another process",
    role: "OWNER",
  });

interface Following {
  readonly response: Response;
  /** The next event; its name and its data. */
  next(): Promise<{ readonly event: string; readonly data: unknown }>;
  leave(): void;
}

/** Follows over a real connection, as a browser would. */
async function follow(query = FOLLOW): Promise<Following> {
  const leaving = new AbortController();
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream", connection: "close" },
    body: JSON.stringify({ query }),
    signal: leaving.signal,
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  const next = async (): Promise<{ event: string; data: unknown }> => {
    const end = text.indexOf("\n\n");
    if (end < 0) {
      const { value, done } = (await reader?.read()) ?? { done: true, value: undefined };
      if (done) throw new Error("the connection ended");
      text += value;
      return next();
    }
    const lines = text.slice(0, end).split("\n");
    text = text.slice(end + 2);
    const field = (name: string) =>
      lines
        .find((line) => line.startsWith(`${name}:`))
        ?.slice(name.length + 1)
        .trim();
    const event = field("event");
    if (event === undefined) return next(); // a comment, which keeps the connection alive
    const data = field("data");
    return { event, data: data ? JSON.parse(data) : null };
  };
  const following = { response, next, leave: () => leaving.abort() };
  open.push(following);
  return following;
}

it("tells over one connection of a release and of its withdrawal by another process", async () => {
  const following = await follow();
  expect(following.response.headers.get("content-type")).toMatch(/^text\/event-stream/);
  await vi.waitFor(async () => expect(await listeners()).toBe(1));
  const code = await publish();
  const change = (kind: string, status: string) => ({
    event: "next",
    data: {
      data: {
        releaseChanged: { kind, release: { code, status, citiesReporting: [{ code: "049" }, { code: "853" }] } },
      },
    },
  });
  expect(await following.next()).toEqual(change("RELEASED", "CURRENT"));
  await withdrawRelease({
    database: graph.settings,
    release: code,
    reason: "A city sent the wrong file.",
    withdrawnBy: "another process",
    role: "OWNER",
  });
  expect(await following.next()).toEqual(change("WITHDRAWN", "WITHDRAWN"));
});

it("holds no transaction open while nothing happens", async () => {
  await follow();
  await vi.waitFor(async () => expect(await listeners()).toBe(1));
  const { rows } = await graph.owner.query(
    "select state from pg_stat_activity where datname = current_database() and application_name like 'digipoint%' and xact_start is not null",
  );
  expect(rows).toEqual([]);
});

it("tells of an error inside an event with its code and no more", async () => {
  const following = await follow();
  await vi.waitFor(async () => expect(await listeners()).toBe(1));
  await graph.owner.query("select pg_notify('digipoint_release', 'RELEASED 1999-01-01')");
  expect(await following.next()).toMatchObject({
    event: "next",
    data: { errors: [{ message: expect.stringContaining("Something went wrong"), extensions: { code: "INTERNAL" } }] },
  });
});

it("refuses what is no subscription of ours, with its code", async () => {
  const { next } = await follow("subscription { peopleChanged { name } }");
  expect(await next()).toMatchObject({ data: { errors: [{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }] } });
});

it("gives one address a few subscriptions at once", async () => {
  for (let count = 0; count < 8; count += 1) await follow();
  const { next } = await follow();
  expect(await next()).toMatchObject({ data: { errors: [{ extensions: { code: "RATE_LIMITED" } }] } });
});

/** A connection of the database listens once somebody follows. */
async function listeners(): Promise<number | null> {
  const { rowCount } = await graph.owner.query(
    "select from pg_stat_activity where application_name = 'digipoint-listener' and datname = current_database()",
  );
  return rowCount;
}
