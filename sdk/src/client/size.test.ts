import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withoutParser } from "../../build/without-parser.ts";

const MOST_BYTES = 15_000;

/** What only the parser of GraphQL says. */
const PARSER = "Syntax Error";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "page-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Bundles the front door, and gives its address beside all that is loaded with it; what is imported later is not. */
async function bundle(name: string, plugins: Plugin[]): Promise<{ readonly page: string; readonly text: string }> {
  const { metafile } = await build({
    stdin: {
      contents: 'export { createClient } from "./client/index.ts"; export * from "./model/index.ts";',
      resolveDir: new URL("..", import.meta.url).pathname,
    },
    absWorkingDir: folder,
    outdir: name,
    outExtension: { ".js": ".mjs" },
    entryNames: "page",
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    metafile: true,
    plugins,
  });
  const first = `${name}/page.mjs`;
  const loaded = metafile.outputs[first]?.imports.filter(({ kind }) => kind === "import-statement") ?? [];
  const files = [first, ...loaded.map(({ path }) => path)].map((path) => readFile(join(folder, path), "utf8"));
  return { page: join(folder, first), text: (await Promise.all(files)).join("") };
}

describe("the client as a page downloads it", () => {
  let built: Awaited<ReturnType<typeof bundle>>;
  beforeAll(async () => {
    built = await bundle("as-built", [withoutParser()]);
  });

  it("takes at most 15 kB", () => {
    expect(brotliCompressSync(built.text).byteLength).toBeLessThanOrEqual(MOST_BYTES);
  });

  it("holds no parser of GraphQL, which it would without the build's care", async () => {
    expect(built.text.includes(PARSER)).toBe(false);
    expect((await bundle("careless", [])).text.includes(PARSER)).toBe(true);
  });

  it("runs without anything of Node", async () => {
    expect(/\bprocess\.|from"node:|require\(/.exec(built.text)).toBeNull();
    const page: typeof import("./index.ts") = await import(pathToFileURL(built.page).href);
    const asked: unknown[] = [];
    const client = page.createClient({
      url: "https://digipoint.example/",
      fetch: async (_url, { body }) => {
        asked.push(JSON.parse(String(body)));
        return Response.json({ data: { cities: [] } });
      },
    });
    await expect(client.query("{ cities { code } }")).resolves.toEqual({ cities: [] });
    expect(asked).toEqual([{ query: "{ cities { code } }", variables: {} }]);
  });
});
