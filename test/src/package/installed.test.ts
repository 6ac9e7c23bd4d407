import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installPacked, packSdk } from "./packed-sdk.ts";

let tarball: string;
let folder: string;
beforeAll(() => {
  tarball = packSdk();
  folder = installPacked(tarball);
}, 120_000);
afterAll(() => {
  for (const path of [dirname(tarball), folder]) rmSync(path, { recursive: true, force: true });
});

const installed = (...path: readonly string[]) => join(folder, "node_modules", ...path);
const manifest = () => JSON.parse(readFileSync(installed("@digipoint/sdk/package.json"), "utf8"));

const node = (code: string, ...flags: readonly string[]) =>
  execFileSync(process.execPath, [...flags, "-e", code], { cwd: folder, encoding: "utf8" }).trim();

function bytesOf(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.size;
  return readdirSync(path).reduce((sum, name) => sum + bytesOf(join(path, name)), 0);
}

/** Every target of the exports map, types and code. */
const targets = (): string[] =>
  Object.values(manifest().exports).flatMap((target) =>
    typeof target === "string" ? [target] : Object.values(target as Record<string, string>),
  );

describe("the package in an empty folder", () => {
  it("brings at most twelve packages", () => {
    const lock = JSON.parse(readFileSync(installed(".package-lock.json"), "utf8"));
    const names = Object.keys(lock.packages);
    expect(names.length, names.join(", ")).toBeLessThanOrEqual(12);
  });

  it("takes at most ten megabytes", () => {
    expect(bytesOf(installed()) / 1e6).toBeLessThanOrEqual(10);
  });

  it("runs no script when it is installed", () => {
    expect(manifest().scripts?.postinstall ?? manifest().scripts?.install).toBeUndefined();
  });

  it("holds every file that its exports name", () => {
    expect(targets().filter((target) => !existsSync(installed("@digipoint/sdk", target)))).toEqual([]);
    expect(targets().length).toBeGreaterThan(14);
  });

  it("names types before code in every export", () => {
    for (const target of Object.values(manifest().exports)) {
      if (typeof target !== "string") expect(Object.keys(target as object)).toEqual(["types", "default"]);
    }
  });

  it("names every entry that was built", () => {
    const entries = readdirSync(installed("@digipoint/sdk/dist"), { recursive: true, encoding: "utf8" })
      .filter((file) => /(^|\/)index\.js$/.test(file))
      .map((file) => `./dist/${file}`);
    expect(entries.filter((entry) => !targets().includes(entry))).toEqual([]);
    expect(entries.length).toBeGreaterThan(5);
  });
});

describe("an entry", () => {
  it.each(["", "/model", "/formats", "/client", "/reporting", "/exchange", "/exchange/files"])(
    "@digipoint/sdk%s is imported",
    (entry) => {
      const code = `import("@digipoint/sdk${entry}").then((m) => console.log(Object.keys(m).length))`;
      expect(Number(node(code))).toBeGreaterThan(0);
    },
  );

  it("is required, too", () => {
    const code = 'console.log(typeof require("@digipoint/sdk").createClient)';
    expect(node(code, "--input-type=commonjs", "--no-warnings")).toBe("function");
  });

  it("touches no window when it is imported on a server", () => {
    expect(node('import("@digipoint/sdk").then(() => console.log(typeof window))')).toBe("undefined");
  });

  it("says which package is missing where a heavy format needs one", () => {
    const code = `import("@digipoint/sdk/formats").then(({ readTable }) =>
      readTable(new Uint8Array([80, 75, 3, 4]), "xlsx")).catch((error) => console.log(error.message))`;
    expect(node(code)).toContain("read-excel-file");
  });
});

describe("the command", () => {
  const digipoint = (...args: readonly string[]) =>
    execFileSync(process.execPath, [installed("@digipoint/sdk/dist/cli/main.js"), ...args], { encoding: "utf8" });

  it("tells its version", () => {
    expect(digipoint("--version").trim()).toBe(manifest().version);
  });

  it("lists the ready reports without a service", () => {
    expect(JSON.parse(digipoint("report", "list", "--json")).map(({ id }: { id: string }) => id)).toEqual([
      "city-overview",
      "six-city-comparison",
      "esf-annual-report",
      "digipoint-targets",
      "pathway-results",
      "support-practices",
    ]);
  });
});
