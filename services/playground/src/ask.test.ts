import type { FetcherParams } from "@graphiql/toolkit";
import { afterEach, expect, it, vi } from "vitest";
import { createFetcher } from "./ask.ts";

afterEach(() => vi.unstubAllGlobals());

/** Answers one question with `response`, and tells what was sent and what was announced. */
async function askOnce(
  response: () => Response,
  headers: Record<string, string> = {},
  params: FetcherParams = { query: "{ cities }" },
) {
  const fetch = vi.fn(async (_address: string, _request: RequestInit) => response());
  vi.stubGlobal("fetch", fetch);
  const announced: string[] = [];
  const fetcher = createFetcher("/graphql", (sentence) => announced.push(sentence));
  const answer = await fetcher(params, { headers });
  return { answer, announced, sent: fetch.mock.calls[0]?.[1] };
}

const json = (body: object) => () =>
  new Response(JSON.stringify(body), { headers: { "content-type": "application/graphql-response+json" } });

it("asks by POST without cookies", async () => {
  const { sent } = await askOnce(json({ data: {} }), { Authorization: "Bearer dp_1" });
  expect(sent).toMatchObject({ method: "POST", credentials: "omit", body: '{"query":"{ cities }"}' });
  expect(sent?.headers).toMatchObject({ Authorization: "Bearer dp_1", "content-type": "application/json" });
});

it("names the operation that the query holds, not one of another tab", async () => {
  const bodyOf = async (query: string, operationName: string) => {
    const { sent } = await askOnce(json({ data: {} }), {}, { query, operationName });
    return JSON.parse(String(sent?.body));
  };
  expect(await bodyOf("query Mine { cities }", "Other")).toEqual({
    query: "query Mine { cities }",
    operationName: "Mine",
  });
  expect(await bodyOf("query A { a } query B { b }", "B")).toMatchObject({ operationName: "B" });
  expect(await bodyOf("query {", "Other")).toMatchObject({ operationName: "Other" });
});

it("announces how many rows came", async () => {
  const { announced } = await askOnce(json({ data: { cities: [{ code: "853" }] } }));
  expect(announced).toEqual(["Running.", "Answered: 1 row in cities."]);
});

it("announces the first of several errors", async () => {
  const { announced } = await askOnce(json({ errors: [{ message: "Not yours." }, { message: "x" }] }));
  expect(announced.at(-1)).toBe("Answered with 2 errors: Not yours. Received: nothing.");
});

it("turns an answer without JSON into an error", async () => {
  const { answer } = await askOnce(() => new Response("Try later", { status: 503, statusText: "Unavailable" }));
  expect(JSON.stringify(answer)).toContain("503 Unavailable Try later");
});

it("turns a lost connection into an error", async () => {
  const { answer } = await askOnce(() => {
    throw new TypeError("Failed to fetch");
  });
  expect(JSON.stringify(answer)).toContain("could not be asked");
});
