import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packSdk } from "../package/packed-sdk.ts";
import { newDataFolder, ServiceProcess } from "../service/service-process.ts";
import { type BlockKind, brokenCommands, kindOf, missingPaths } from "./block-kinds.ts";
import { blocksIn, codeBlocks } from "./code-blocks.ts";
import { docsFolder, programPath, runTypeScript } from "./docs-folder.ts";

const run = promisify(execFile);
const TSC = createRequire(import.meta.url).resolve("typescript/bin/tsc");

const blocks = codeBlocks();
const ofKind = (kind: BlockKind) => blocks.filter((block) => kindOf(block) === kind);
const programs = ofKind("program");

let service: ServiceProcess;
let tarball: string;
let folder: string;
beforeAll(async () => {
  service = await ServiceProcess.start(newDataFolder());
  tarball = packSdk();
  folder = docsFolder(tarball, programs, here);
}, 240_000);
afterAll(async () => {
  await service?.end();
  for (const path of [dirname(tarball), folder]) rmSync(path, { recursive: true, force: true });
});

/** A page speaks of the address that a service has by default; the one of the test has another. */
const here = (code: string) => code.replaceAll(/(http:\/\/)?localhost:4000/g, service.address);

const inFolder = () => ({
  cwd: folder,
  env: {
    PATH: `${join(folder, "node_modules", ".bin")}:${process.env["PATH"]}`,
    HOME: folder,
    KEY: service.keys["analyst:853"],
    DIGIPOINT_KEY: service.keys["analyst:853"],
    DIGIPOINT_URL: service.address,
  },
});

describe("code that readers copy", () => {
  it("is found in fences and by its indent, with its line", () => {
    const text = "# A\n\n```ts\n1;\n```\n\n    npm test\n\n```\na/ b\n```\n";
    expect(blocksIn(text)).toEqual([
      { line: 3, language: "ts", code: "1;\n" },
      { line: 7, language: "", code: "npm test\n" },
      { line: 9, language: "", code: "a/ b\n" },
    ]);
  });

  it("is of a kind that is tried here, all of it", () => {
    expect(blocks.filter((block) => kindOf(block) === undefined).map(({ place }) => place)).toEqual([]);
    expect(programs.length).toBeGreaterThan(3);
    expect(ofKind("shell").length).toBeGreaterThan(1);
  });

  it("compiles with strict settings", async () => {
    const { stdout } = await run(process.execPath, [TSC, "-p", folder]).catch((error: { stdout: string }) => error);
    expect(stdout.replaceAll(/\S*blocks\/(\d+)\/block\.ts/g, (_, at) => programs[Number(at)]?.place ?? "")).toBe("");
  });

  it.each(programs.map(({ place }, at) => ({ place, at })))("runs: $place", async ({ at }) => {
    await run(process.execPath, runTypeScript(programPath(at)), inFolder());
  });

  it.each(ofKind("shell"))("works in a shell: $place", async ({ code }) => {
    const { stdout } = await run("sh", ["-euc", here(code)], inFolder());
    expect(stdout).not.toContain('"errors"');
  });

  it.each(ofKind("graphql"))("is answered: $place", async ({ code }) => {
    expect(await service.data(code, "analyst:853")).toBeDefined();
  });

  it("is JSON where it says so", () => {
    for (const { code } of ofKind("json")) JSON.parse(code);
  });

  it("has a value or nothing for every column of a data file", () => {
    const columns = (row: string) => row.replaceAll(/"(?:[^"]|"")*"/g, "").split(",").length;
    for (const { code, place } of ofKind("csv")) {
      const [header = "", ...rows] = code.trimEnd().split("\n");
      expect(rows.map(columns), place).toEqual(rows.map(() => columns(header)));
    }
  });

  it("names scripts, programs and folders that are there", () => {
    expect(ofKind("npm").flatMap(brokenCommands)).toEqual([]);
    expect(ofKind("tree").flatMap(missingPaths)).toEqual([]);
  });

  it.each(ofKind("address"))("leads to a file: $place", async ({ code }) => {
    for (const address of here(code).trim().split("\n")) {
      expect((await fetch(address)).status, address).toBe(200);
    }
  });
});
