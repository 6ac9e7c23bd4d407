import { afterEach, describe, expect, it } from "vitest";
import {
  answer,
  cut,
  expiredToken,
  foreignPage,
  garbage,
  partial,
  refusal,
  slow,
  throttled,
  withdrawnRelease,
} from "../testing/scripted-server/replies.ts";
import type { Script } from "../testing/scripted-server/script.ts";
import { type ScriptedServer, startScriptedServer } from "../testing/scripted-server/start-scripted-server.ts";
import { type Client, createClient } from "./create-client.ts";
import type { ClientOptions } from "./transport/client-options.ts";

const CITIES = "query Cities { cities { code } }";
const PUBLISH = "mutation Publish($input: PublishReleaseInput!) { publishRelease(input: $input) { isPublishing } }";
const DATA = { cities: [{ code: "091" }] };

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

const sent = () => server.requests.length;

describe("a query", () => {
  it("gives its data", async () => {
    await against([answer(DATA)]);
    await expect(client.query(CITIES)).resolves.toEqual(DATA);
    expect(server.requests[0]).toMatchObject({ operationName: "Cities", query: CITIES, variables: {} });
    expect(server.requests[0]?.headers).toMatchObject({
      accept: expect.stringContaining("application/graphql-response+json"),
      "content-type": "application/json",
    });
  });

  it("is asked each time anew, also where it was asked before or is being asked", async () => {
    await against([answer({ n: 1 }), answer({ n: 2 }), answer({ n: 3 })]);
    const both = await Promise.all([client.query("{ n }"), client.query("{ n }")]);
    expect([...both, await client.query("{ n }")]).toHaveLength(3);
    expect(sent()).toBe(3);
  });

  it("takes variables", async () => {
    await against([answer(DATA)]);
    await client.query("query Cities($first: Int!) { cities(first: $first) { code } }", { first: 6 });
    expect(server.requests[0]?.variables).toEqual({ first: 6 });
  });
});

describe("partial failure", () => {
  const reply = partial({ cities: null, a: 1 }, { code: "INTERNAL", path: ["cities"] });

  it("keeps the data that came beside why the rest did not", async () => {
    await against([reply]);
    const result = await client.queryPartial(CITIES);
    expect(result).toMatchObject({
      status: "partial",
      data: { cities: null, a: 1 },
      errors: [{ code: "INTERNAL", path: ["cities"], requestId: result.requestId }],
    });
    expect(sent()).toBe(1);
  });

  it("is an error to who asked for everything, with the data in it", async () => {
    await against([reply]);
    await expect(client.query(CITIES)).rejects.toMatchObject({
      code: "PARTIAL_DATA",
      data: { cities: null, a: 1 },
      errors: [{ code: "INTERNAL" }],
    });
  });
});

it("an answer of nothing but nulls fails with what the service says", async () => {
  await against([partial({ cities: null }, { code: "QUESTION_REFUSED", details: { nearest: ["city"] } })]);
  await expect(client.query(CITIES)).rejects.toMatchObject({ code: "QUESTION_REFUSED", nearest: ["city"] });
});

describe("an expired token", () => {
  it("is renewed, and the call succeeds", async () => {
    const tokens = ["old", "new"];
    await against([expiredToken(), answer(DATA)], { credential: async () => tokens.shift() ?? "none" });
    await expect(client.query(CITIES)).resolves.toEqual(DATA);
    expect(server.requests.map(({ headers }) => headers["authorization"])).toEqual(["Bearer old", "Bearer new"]);
  });

  it("is renewed once a call", async () => {
    let fetched = 0;
    await against([expiredToken()], { credential: async () => `token-${fetched++}` });
    await expect(client.query(CITIES)).rejects.toMatchObject({ code: "UNAUTHENTICATED", retryable: false });
    expect(sent()).toBe(2);
  });

  it("ends the call where the credential cannot be renewed", async () => {
    await against([expiredToken()], { credential: "dp_fixed" });
    await expect(client.query(CITIES)).rejects.toMatchObject({ name: "UnauthenticatedError", code: "UNAUTHENTICATED" });
    expect(sent()).toBe(1);
  });
});

describe("throttling", () => {
  it("is waited out as long as the service asks", async () => {
    await against([throttled(0), answer(DATA)]);
    await expect(client.query(CITIES)).resolves.toEqual(DATA);
  });

  it("is told at once where it outlasts the call's time", async () => {
    await against([throttled(60), answer(DATA)]);
    await expect(client.query(CITIES)).rejects.toMatchObject({
      code: "RATE_LIMITED",
      retryable: true,
      retryAfterSeconds: 60,
    });
    expect(sent()).toBe(1);
  });

  it("of a proxy is understood without GraphQL", async () => {
    await against([foreignPage(429), answer(DATA)]);
    await expect(client.query(CITIES)).resolves.toEqual(DATA);
  });
});

describe("a mutation", () => {
  it("is sent once", async () => {
    await against([throttled(0), answer({})]);
    await expect(client.query(PUBLISH, { input: {} })).rejects.toMatchObject({ code: "RATE_LIMITED" });
    expect(sent()).toBe(1);
  });

  it("is sent again where its idempotency key makes that safe", async () => {
    await against([cut(), answer({ publishRelease: null })]);
    await client.query(PUBLISH, { input: { idempotencyKey: "once-only" } });
    expect(sent()).toBe(2);
  });

  it("ends at its time limit", async () => {
    await against([slow(2_000, answer({}))]);
    await expect(client.query(PUBLISH, { input: {} }, { timeoutMs: 30 })).rejects.toMatchObject({ code: "TIMEOUT" });
  });
});

describe("a withdrawn release", () => {
  it("is told with the release to ask instead", async () => {
    await against([withdrawnRelease("2026-11-23")]);
    await expect(client.query(CITIES)).rejects.toMatchObject({
      code: "RELEASE_GONE",
      currentRelease: "2026-11-23",
      retryable: false,
    });
    expect(sent()).toBe(1);
  });
});

describe("a slow service", () => {
  it("ends the call at the client's time limit", async () => {
    await against([slow(2_000, answer(DATA))], { timeoutMs: 30 });
    await expect(client.query(CITIES)).rejects.toMatchObject({ code: "TIMEOUT", timeoutMs: 30, retryable: true });
  });

  it("is left where the caller's signal aborts", async () => {
    await against([slow(2_000, answer(DATA))]);
    const reason = new Error("The reader went away.");
    const signal = AbortSignal.abort(reason);
    await expect(client.query(CITIES, {}, { signal })).rejects.toMatchObject({ code: "ABORTED", cause: reason });
    const leaving = new AbortController();
    const asked = client.query(CITIES, {}, { signal: leaving.signal });
    leaving.abort(reason);
    await expect(asked).rejects.toMatchObject({ code: "ABORTED", cause: reason });
  });

  it("is left where the client is closed", async () => {
    await against([slow(2_000, answer(DATA))]);
    const asked = client.query(CITIES);
    client.close();
    await expect(asked).rejects.toMatchObject({ code: "CLIENT_CLOSED" });
    await expect(client.query(CITIES)).rejects.toMatchObject({ code: "CLIENT_CLOSED" });
  });
});

describe("a cut connection", () => {
  it.each([0, 20])("after %i bytes is made again", async (afterBytes) => {
    await against([cut(afterBytes), answer(DATA)]);
    await expect(client.query(CITIES)).resolves.toEqual(DATA);
  });

  it("is told when it is cut as often as the client tries", async () => {
    await against([cut()], { retries: 1 });
    await expect(client.query(CITIES)).rejects.toMatchObject({ code: "NETWORK", retryable: true });
    expect(sent()).toBe(2);
  });
});

describe("an answer that is none", () => {
  it.each([garbage(), foreignPage(), answer([1]), { ...garbage(), body: "null" }])("is told (%#)", async (reply) => {
    await against([reply]);
    await expect(client.query(CITIES)).rejects.toMatchObject({ code: "BAD_RESPONSE", status: 200, retryable: false });
    expect(sent()).toBe(1);
  });

  it("of a gateway counts as a service that is away", async () => {
    await against([foreignPage(502)], { retries: 0 });
    await expect(client.query(CITIES)).rejects.toMatchObject({ code: "SERVICE_UNAVAILABLE", retryable: true });
  });
});

it("a code that is newer than the SDK is told with its name", async () => {
  await against([refusal("COFFEE_IS_OUT")]);
  await expect(client.query(CITIES)).rejects.toMatchObject({ code: "UNKNOWN_CODE", serviceCode: "COFFEE_IS_OUT" });
});
