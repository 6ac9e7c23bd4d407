import { execFile } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linkDependencies } from "../package/link-dependencies.ts";
import { installPacked, packSdk } from "../package/packed-sdk.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const EXAMPLE = join(ROOT, "examples", "custom-plugin");

let tarball: string;
let folder: string;
beforeAll(() => {
  tarball = packSdk();
  folder = installPacked(tarball);
  for (const name of ["src", "test"]) cpSync(join(EXAMPLE, name), join(folder, name), { recursive: true });
  // Vitest looks for a configuration in every folder above, which here are the machine's.
  writeFileSync(join(folder, "vitest.config.js"), "export default {};\n");
  linkDependencies(folder, EXAMPLE);
}, 120_000);
afterAll(() => {
  for (const path of [dirname(tarball), folder]) rmSync(path, { recursive: true, force: true });
});

/** Runs the example's tests where a stranger would have copied it. */
const runTests = (): Promise<{ readonly passed: boolean; readonly said: string }> =>
  new Promise((resolve) => {
    const vitest = join(folder, "node_modules", "vitest", "vitest.mjs");
    const env = { PATH: process.env["PATH"], NO_COLOR: "1" };
    execFile(process.execPath, [vitest, "run"], { cwd: folder, env }, (error, stdout, stderr) =>
      resolve({ passed: error === null, said: stdout + stderr }),
    );
  });

function edit(file: string, from: string, to: string): void {
  const path = join(folder, "src", file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`${file} does not say ${from}.`);
  writeFileSync(path, text.replace(from, to));
}

describe("the example of plugins", () => {
  it("passes the conformance suites with the packed package", async () => {
    const { passed, said } = await runTests();
    expect(passed, said).toBe(true);
    expect(said).toMatch(/Test Files\s+3 passed/);
  });

  it("fails them as soon as a plugin takes hidden for zero, or leaves the passport out", async () => {
    edit("against-average.ts", ": absent(figure.status)", ": shown(0)");
    edit("plain-letter.ts", "      signature(report),\n", "");
    const { passed, said } = await runTests();
    expect(passed).toBe(false);
    expect(said).toContain("makes no value out of hidden figures");
    expect(said).toContain("carries the passport in sv");
  });
});
