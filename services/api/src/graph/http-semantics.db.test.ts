import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PUBLIC_VIEWER } from "../access/viewer.ts";
import { openTestGraph, type TestGraph } from "../testing/graph.ts";
import { issueTestKey } from "../testing/test-key.ts";

// The audits were written for a draft in which variables of another type were a bad request.
// The edition that followed calls them unprocessable, 422, and keeps 400 for what cannot be parsed.
const OVERTAKEN = new Map([["86EE", 422]]);

let graph: TestGraph;
let key: string;
beforeAll(async () => {
  graph = await openTestGraph();
  key = await issueTestKey(graph.owner, { ...PUBLIC_VIEWER, role: "ADMIN" });
});
afterAll(() => graph.close());

describe("GraphQL over HTTP, audited by graphql-http", () => {
  // Some audits introspect, which takes a credential here.
  const fetchFn = async (url: URL | RequestInfo, init: RequestInit = {}) => {
    const headers = { ...(init.headers as Record<string, string>), authorization: `Bearer ${key}` };
    return graph.service.fetch(new URL(String(url)), { ...init, headers });
  };
  for (const audit of serverAudits({ url: "http://test/graphql", fetchFn })) {
    it(`${audit.id} ${audit.name}`, async () => {
      const result = await audit.fn();
      const expected = OVERTAKEN.get(audit.id);
      if (expected === undefined) return expect(result.status, "reason" in result ? result.reason : "").toBe("ok");
      return expect("response" in result ? result.response.status : 0).toBe(expected);
    });
  }
});

const MODERN = "application/graphql-response+json";

async function statusOf(init: RequestInit & { path?: string }): Promise<number> {
  const { path = "/graphql", ...rest } = init;
  const response = await graph.service.fetch(`http://test${path}`, rest);
  expect(response.headers.get("x-request-id")).toMatch(/^[\w-]{8,}$/);
  expect(response.headers.get("digipoint-version")).toMatch(/^\d+\.\d+\.\d+/);
  return response.status;
}

const post = (query: unknown, accept = MODERN) =>
  statusOf({
    method: "POST",
    headers: { "content-type": "application/json", accept },
    body: JSON.stringify({ query }),
  });

describe("status codes of the edition of September 2026", () => {
  it("400 for a document that cannot be parsed", async () => expect(await post("{")).toBe(400));
  it("422 for a document that is not valid", async () => expect(await post("{ nothing }")).toBe(422));
  it("422 for an operation that cannot be chosen", async () =>
    expect(await post("query A { __typename } query B { __typename }")).toBe(422));
  it("422 for variables of another type", async () =>
    expect(await post("query ($n: Int!) { cities(first: $n) { edges { cursor } } }")).toBe(422));
  it("401 for a refused credential", async () =>
    expect(
      await statusOf({
        path: "/graphql?query={__typename}",
        headers: { authorization: "Bearer dp_x", accept: MODERN },
      }),
    ).toBe(401));
  it("405 for a mutation by GET", async () =>
    expect(await statusOf({ path: "/graphql?query=mutation{a}", headers: { accept: MODERN } })).toBe(405));
  it("406 for an Accept that cannot be served", async () =>
    expect(await statusOf({ path: "/graphql?query={__typename}", headers: { accept: "image/png" } })).toBe(406));
  it("415 for a Content-Type that is not read", async () =>
    expect(await statusOf({ method: "POST", headers: { "content-type": "text/css" }, body: "x" })).toBe(415));
  it("413 for a body above the limit", async () =>
    expect(await post(`{ __typename } # ${"x".repeat(200_000)}`)).toBe(413));
  it("200 for data alone", async () => expect(await post("{ __typename }")).toBe(200));
  it("294 for data with errors", async () =>
    expect(await post("{ __typename cities(first: 0) { edges { cursor } } }")).toBe(294));
  it("200 for data with errors to a client that accepts only application/json", async () =>
    expect(await post("{ __typename cities(first: 0) { edges { cursor } } }", "application/json")).toBe(200));
});

it("takes no form posts, which another site could send in a visitor's name", async () => {
  const body = new URLSearchParams({ query: "{ __typename }" });
  expect(await statusOf({ method: "POST", body })).toBe(415);
});

it("gives back the caller's own request id", async () => {
  const response = await graph.send({ query: "{ nothing }" }, undefined, { "x-request-id": "caller-chose-this" });
  expect(response.headers.get("x-request-id")).toBe("caller-chose-this");
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { requestId: "caller-chose-this" } }] });
});
