import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createPlugin } from "./create-plugin.ts";
import { CreatePluginError, PLUGIN_KINDS } from "./plugin-names.ts";

const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
const entries = fileURLToPath(new URL("../../", import.meta.url));
let home = "";

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "plugins-"));
  await symlink(join(dirname(vitest), ".."), join(home, "node_modules"));
});
afterAll(() => rm(home, { recursive: true }));

/** Makes a plugin that takes the SDK from its source. */
async function make(name: string, kind: (typeof PLUGIN_KINDS)[number]): Promise<string> {
  const folder = join(home, name);
  await createPlugin({ name, kind, folder, sdkVersion: "0.1.0" });
  const alias = [{ find: "^@digipoint/sdk/(.*)$", replacement: `${entries}$1/index.ts` }];
  const lines = alias.map(
    ({ find, replacement }) =>
      `{ find: /${find.replaceAll("/", "\\/")}/, replacement: ${JSON.stringify(replacement)} }`,
  );
  await writeFile(join(folder, "vitest.config.ts"), `export default { resolve: { alias: [${lines.join()}] } };\n`);
  return folder;
}

/** Runs the tests of a plugin. */
const runTests = (folder: string): Promise<{ readonly passed: boolean; readonly said: string }> =>
  new Promise((resolve) => {
    const env = { PATH: process.env["PATH"], NO_COLOR: "1" };
    execFile(process.execPath, [vitest, "run"], { cwd: folder, env }, (error, stdout, stderr) =>
      resolve({ passed: error === null, said: stdout + stderr }),
    );
  });

async function edit(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(path, "utf8");
  if (!text.includes(from)) throw new Error(`${path} does not say ${from}.`);
  await writeFile(path, text.replace(from, to));
}

describe("A created plugin", { timeout: 120_000 }, () => {
  it.each(PLUGIN_KINDS)("of the kind %s passes its own tests, once more with its golden files", async (kind) => {
    const folder = await make(`first-${kind}`, kind);
    for (const run of [await runTests(folder), await runTests(folder)]) expect(run.passed, run.said).toBe(true);
  });

  it("tells by a difference what has changed", async () => {
    const folder = await make("changed", "renderer");
    await runTests(folder);
    await edit(join(folder, "src/changed.ts"), "`- ${labels", "`* ${labels");
    const { passed, said } = await runTests(folder);
    expect(passed).toBe(false);
    expect(said).toMatch(/- - Helsinki[\s\S]*\+ \* Helsinki/);
  });

  it("fails as soon as it takes hidden for zero", async () => {
    const folder = await make("zeroes", "transform");
    await edit(join(folder, "src/zeroes.ts"), ": figure,", ": shown(0),");
    const { passed, said } = await runTests(folder);
    expect(passed).toBe(false);
    expect(said).toContain("makes no value out of hidden figures");
  });

  it("is not written over what is there, nor under a name that is none", async () => {
    const folder = await make("there", "visual");
    const again = { name: "there", kind: "visual", folder, sdkVersion: "0.1.0" } as const;
    await expect(createPlugin(again)).rejects.toThrow(/not empty/);
    await expect(createPlugin({ ...again, name: "../Out", folder: join(home, "x") })).rejects.toThrow(
      CreatePluginError,
    );
  });
});
