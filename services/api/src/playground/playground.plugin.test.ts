import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSchema, createYoga } from "graphql-yoga";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { playgroundPlugin } from "./playground.plugin.ts";

const SCRIPT = "playground-AB12.js";
let directory: string;
let ask: (path: string, headers?: Record<string, string>, method?: string) => Promise<Response>;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "digipoint-playground-"));
  const manifest = {
    page: "page.html",
    assets: {
      [SCRIPT]: { type: "text/javascript; charset=utf-8", encodings: ["br", "gz"] },
      "inter-CD34.woff2": { type: "font/woff2", encodings: [] },
    },
  };
  const files = {
    "manifest.json": JSON.stringify(manifest),
    "page.html": "<h1>DigiPoint</h1>",
    [SCRIPT]: "plain",
    [`${SCRIPT}.br`]: "brotli",
    [`${SCRIPT}.gz`]: "gzip",
    "inter-CD34.woff2": "font",
  };
  for (const [name, contents] of Object.entries(files)) await writeFile(join(directory, name), contents);
  const yoga = createYoga({
    schema: createSchema({ typeDefs: "type Query { city: String }", resolvers: { Query: { city: () => "Turku" } } }),
    plugins: [await playgroundPlugin(directory)],
    graphiql: false,
    landingPage: false,
    logging: false,
  });
  ask = async (path, headers = {}, method = "GET") => yoga.fetch(`http://localhost${path}`, { headers, method });
});

afterAll(() => rm(directory, { recursive: true }));

const BROWSER = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

describe("the page", () => {
  it("opens for a browser", async () => {
    const response = await ask("/graphql", BROWSER);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await response.text()).toBe("<h1>DigiPoint</h1>");
  });

  it("allows nothing inline, nothing evaluated and no other origin", async () => {
    const policy = (await ask("/graphql", BROWSER)).headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).not.toMatch(/unsafe|blob|http/);
  });

  it("tells nobody where the reader comes from", async () => {
    const { headers } = await ask("/graphql", BROWSER);
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
  });

  it("is not sent again while it is unchanged", async () => {
    const etag = (await ask("/graphql", BROWSER)).headers.get("etag") ?? "";
    const again = await ask("/graphql", { ...BROWSER, "if-none-match": `W/"other", ${etag}` });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  it("leaves questions by GET to the graph", async () => {
    const response = await ask("/graphql?query=%7Bcity%7D", { accept: "application/json" });
    expect(await response.json()).toEqual({ data: { city: "Turku" } });
  });

  it("gives way to JSON that is wanted as much", async () => {
    const response = await ask("/graphql?query=%7Bcity%7D", { accept: "text/html, application/json" });
    expect(response.headers.get("content-type")).toContain("application/json");
  });

  it("sends headers alone when asked by HEAD", async () => {
    const response = await ask("/graphql", BROWSER, "HEAD");
    expect([response.status, response.headers.get("content-length")]).toEqual([200, "18"]);
    expect(await response.text()).toBe("");
  });
});

describe("its files", () => {
  it.each([
    ["gzip, deflate, br", "br", "brotli"],
    ["gzip, br;q=0", "gzip", "gzip"],
    ["deflate", null, "plain"],
    ["", null, "plain"],
  ])("answer «%s» with coding %s", async (accepted, coding, body) => {
    const response = await ask(`/playground/${SCRIPT}`, { "accept-encoding": accepted });
    expect(response.headers.get("content-encoding")).toBe(coding);
    expect(response.headers.get("vary")).toBe("accept-encoding");
    expect(await response.text()).toBe(body);
  });

  it("are kept for a year", async () => {
    const { headers } = await ask(`/playground/${SCRIPT}`);
    expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  });

  it.each([
    "manifest.json",
    "page.html",
    `${SCRIPT}.br`,
    "..%2fmanifest.json",
    "%2e%2e%2fpackage.json",
    "toString",
    "",
  ])("are not found under «%s»", async (name) => {
    const response = await ask(`/playground/${name}`, BROWSER);
    expect([response.status, await response.text()]).toEqual([404, ""]);
  });
});

it("says what to do when the page was not built", async () => {
  await expect(playgroundPlugin(join(directory, "nowhere"))).rejects.toThrow("Run: npm run build");
});
