import { createRequire } from "node:module";
import { parse } from "graphql";
import { afterEach, beforeEach, describe, expect, expectTypeOf, it } from "vitest";
import { answer, refusal } from "../../testing/scripted-server/replies.ts";
import type { Script } from "../../testing/scripted-server/script.ts";
import { type ScriptedServer, startScriptedServer } from "../../testing/scripted-server/start-scripted-server.ts";
import { type Client, createClient } from "../create-client.ts";
import type { ServiceError } from "../errors/service-errors.ts";
import { operationIn } from "../exchanges/operation-kind.ts";
import { isCompatible, SDK_VERSION } from "../exchanges/sdk-version.ts";
import type { ClientWarning } from "../exchanges/tell-warnings.ts";
import type { ClientOptions } from "./client-options.ts";
import { serviceUrls } from "./endpoint-url.ts";
import type { Cost, Result } from "./transport.ts";
import type { DocumentTypes, TypedDocument } from "./typed-document.ts";

const TEXT = "query Cities { cities { code } }";

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

interface Cities {
  readonly cities: readonly { readonly code: string }[];
}

/** As code generators write it in their string mode. */
class GeneratedText<Data, Variables> extends String implements DocumentTypes<Data, Variables> {
  readonly __apiType?: (variables: Variables) => Data;
}

describe("a document", () => {
  beforeEach(() => against([answer({ cities: [{ code: "091" }] })]));

  it("that is text goes as it is", async () => {
    const document = new GeneratedText<Cities, { first: number }>(`# Which?\n${TEXT}`);
    const { cities } = await client.query(document, { first: 1 });
    expectTypeOf(cities).toEqualTypeOf<Cities["cities"]>();
    expect(cities).toEqual([{ code: "091" }]);
    expect(server.requests[0]).toMatchObject({ query: `# Which?\n${TEXT}`, operationName: "Cities" });
  });

  it("that was parsed is printed", async () => {
    const document: TypedDocument<Cities, Record<string, never>> = parse(TEXT, { noLocation: true });
    const { cities } = await client.query(document);
    expect(cities).toEqual([{ code: "091" }]);
    expect(server.requests[0]?.query?.replaceAll(/\s+/g, " ")).toBe(TEXT);
  });

  it("is asked through urql, for bindings", async () => {
    const { data } = await client.urql.query(parse(TEXT), {}).toPromise();
    expect(data).toEqual({ cities: [{ code: "091" }] });
  });

  it("whose variables are missing does not compile", () => {
    const document = new GeneratedText<Cities, { first: number }>(TEXT);
    // @ts-expect-error first is required
    const missing = () => client.query(document);
    // @ts-expect-error first is a number
    const wrong = () => client.query(document, { first: "6" });
    expect([missing, wrong]).toHaveLength(2);
  });
});

it("an answer tells its cost and under which id it was logged", async () => {
  const cost: Cost = { requested: 3, limit: 50_000, remaining: 9, resetAt: "2026-11-24T12:00:00Z" };
  await against([answer({ a: 1 }, { cost: { ...cost, actual: 2 } })]);
  const result = await client.queryPartial("{ a }");
  expect(result).toEqual({ status: "whole", data: { a: 1 }, errors: [], cost, requestId: expect.any(String) });
  expect(server.requests[0]?.headers["x-request-id"]).toBe(result.requestId);
  expectTypeOf<Result<Cities>["errors"]>().toEqualTypeOf<readonly [] | readonly [ServiceError, ...ServiceError[]]>();
});

describe("a document that the service may know", () => {
  const persisted = { "sha256:abc": TEXT };

  it("goes by its id", async () => {
    await against([answer({})], { persisted });
    await client.query(TEXT);
    expect(server.requests[0]).toMatchObject({ documentId: "sha256:abc", query: undefined });
  });

  it("goes as text, then and later, where the service does not know it", async () => {
    await against([refusal("DOCUMENT_NOT_TRUSTED"), answer({})], { persisted });
    await client.query(TEXT);
    await client.query(TEXT);
    expect(server.requests.map(({ documentId }) => documentId)).toEqual(["sha256:abc", undefined, undefined]);
    expect(server.requests[1]?.query).toBe(TEXT);
  });
});

describe("a warning", () => {
  const told: ClientWarning[] = [];
  const onWarning = (warning: ClientWarning) => told.push(warning);
  beforeEach(() => told.splice(0));

  it("is told once", async () => {
    const warnings = [
      { code: "DEPRECATED", message: "`city` ends on 2027-12-31; ask `cities`." },
      { message: "Hello." },
    ];
    await against([answer({}, { warnings })], { onWarning });
    await client.query(TEXT);
    await client.query(TEXT);
    expect(told).toMatchObject([warnings[0] ?? {}, { code: "SERVICE", message: "Hello." }]);
  });

  it("says that the service is of another version, without failing", async () => {
    const reply = { kind: "answer", data: { a: 1 }, headers: { "digipoint-version": "9.0.0" } } as const;
    await against([reply], { onWarning });
    await expect(client.query("{ a }")).resolves.toEqual({ a: 1 });
    await client.query("{ a }");
    expect(told).toMatchObject([{ code: "VERSION_SKEW", message: expect.stringContaining("9.0.0") }]);
  });

  it("says that the address will go away", async () => {
    const headers = { deprecation: "@1798675200", sunset: "Fri, 31 Dec 2027 00:00:00 GMT" };
    await against([{ kind: "answer", data: {}, headers }], { onWarning });
    await client.query(TEXT);
    expect(told).toMatchObject([{ code: "DEPRECATED", message: expect.stringContaining("31 Dec 2027") }]);
  });
});

it("debugging says first that it is on, and never holds the credential", async () => {
  const events: unknown[] = [];
  await against([answer({ a: 1 })], { credential: "secret-token", debug: (event) => events.push(event) });
  await client.query("query A($n: Int) { a }", { n: 1 });
  expect(events).toMatchObject([
    { kind: "notice" },
    { kind: "request", operation: "A", variables: { n: 1 } },
    { kind: "answer", status: 200, data: { a: 1 } },
  ]);
  expect(JSON.stringify(events)).not.toContain("secret-token");
});

describe("options that cannot work are refused", () => {
  beforeEach(() => against([answer({})]));

  it.each([
    { url: "nowhere" },
    { url: "ftp://digipoint.example/" },
    { url: "https://user:secret@digipoint.example/" },
    { url: "http://a/", timeoutMs: 0 },
    { url: "http://a/", timeoutMs: Number.POSITIVE_INFINITY },
    { url: "http://a/", retries: -1 },
    { url: "http://a/", retries: 0.5 },
  ])("%j", (options) => {
    expect(() => createClient(options)).toThrow(expect.objectContaining({ code: "CLIENT_OPTIONS" }));
    expect(() => createClient(options)).not.toThrow("secret");
  });
});

describe("what is read from text", () => {
  beforeEach(() => against([answer({})]));

  it.each([
    ["{ a }", "query", undefined],
    ["query { a }", "query", undefined],
    ["mutation Publish { a }", "mutation", "Publish"],
    ["# query A\nsubscription B { a }", "subscription", "B"],
    ['fragment F on A { b(c: "} mutation X {") } query G { ...F }', "query", "G"],
    ["query H { a(b: { query: 1 }) }", "query", "H"],
  ])("the operation of %s", (text, kind, name) => {
    expect(operationIn(text)).toEqual({ kind, name });
  });

  it.each([
    ["http://a:4000", "http://a:4000/", "http://a:4000/graphql"],
    ["http://a/graphql", "http://a/", "http://a/graphql"],
    ["https://a/digipoint/", "https://a/digipoint/", "https://a/digipoint/graphql"],
    ["https://a/digipoint/graphql", "https://a/digipoint/", "https://a/digipoint/graphql"],
  ])("the addresses of %s", (address, root, graph) => {
    expect(serviceUrls(address)).toEqual({ root, graph });
  });

  it("which versions promise the same", () => {
    expect(SDK_VERSION).toBe(createRequire(import.meta.url)("../../../package.json").version);
    expect([isCompatible("1.2.3", "1.9.0"), isCompatible("1.0.0", "2.0.0")]).toEqual([true, false]);
    expect([isCompatible("0.1.2", "0.1.0"), isCompatible("0.1.0", "0.2.0")]).toEqual([true, false]);
  });
});
