import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linkDependencies } from "../package/link-dependencies.ts";
import { installPacked, packSdk } from "../package/packed-sdk.ts";
import { newDataFolder, ServiceProcess } from "../service/service-process.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const EXAMPLE = join(ROOT, "examples", "own-documents");

let service: ServiceProcess;
let tarball: string;
let folder: string;
beforeAll(async () => {
  service = await ServiceProcess.start(newDataFolder());
  tarball = packSdk();
  folder = installPacked(tarball);
  linkDependencies(folder, EXAMPLE);
  symlinkSync(join(ROOT, "node_modules", "@types"), join(folder, "node_modules", "@types"));
  for (const name of ["codegen.config.ts", "tsconfig.json"]) cpSync(join(EXAMPLE, name), join(folder, name));
  for (const name of ["main.ts", "pathways.ts"]) cpSync(join(EXAMPLE, "src", name), join(folder, "src", name));
}, 240_000);
afterAll(async () => {
  await service?.end();
  for (const path of [dirname(tarball), folder]) rmSync(path, { recursive: true, force: true });
});

const COMMANDS = {
  generate: ["@graphql-codegen/cli/cjs/bin.js", "--config", "codegen.config.ts"],
  types: ["typescript/bin/tsc", "-p", "."],
  start: ["tsx/dist/cli.mjs", "src/main.ts"],
} as const;

/** What a script of the example prints; throws, with what it said, where it fails. */
function run(script: keyof typeof COMMANDS, ...args: readonly string[]): string {
  const [program, ...rest] = COMMANDS[script];
  const env = { PATH: process.env["PATH"], DIGIPOINT_URL: service.address, NO_COLOR: "1" };
  const path = join(folder, "node_modules", program);
  try {
    return execFileSync(process.execPath, [path, ...rest, ...args], {
      cwd: folder,
      env,
      encoding: "utf8",
      stdio: "pipe",
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${stdout}\n${stderr}`);
  }
}

describe("the example of own documents", () => {
  it("generates, compiles and prints the pathways of a city as the service has them", async () => {
    run("generate");
    expect(run("types")).toBe("");
    const printed = run("start", "853").split("\n");
    const { pathways } = await service.data<{ pathways: { edges: { node: { title: string } }[] } }>(
      '{ pathways(first: 100, filter: { city: "853" }) { edges { node { title(lang: SV) } } } }',
    );
    expect(pathways.edges.length).toBeGreaterThan(0);
    const titles = printed.filter((said) => said !== "" && !said.startsWith(" "));
    expect(titles.length).toBe(pathways.edges.length);
    for (const [place, { node }] of pathways.edges.entries()) expect(titles[place]).toContain(node.title);
    expect(printed.some((said) => said.startsWith("  stöd: "))).toBe(true);
  }, 60_000);

  it("refuses a field that the schema does not have, and data that the document does not ask", () => {
    const path = join(folder, "src", "pathways.ts");
    const text = readFileSync(path, "utf8");
    writeFileSync(
      join(folder, "src", "main.ts"),
      `import type { Pathway } from "./pathways.ts";
      export const wrong = (pathway: Pathway) => pathway.endsOn;`,
    );
    expect(() => run("types")).toThrow("Property 'endsOn' does not exist");
    writeFileSync(path, text.replace("startsOn", "beginsOn"));
    expect(() => run("generate")).toThrow('Cannot query field "beginsOn" on type "Pathway"');
  }, 60_000);
});
