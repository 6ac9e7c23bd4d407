import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installPacked, packSdk } from "../package/packed-sdk.ts";
import { newDataFolder, ServiceProcess } from "../service/service-process.ts";

const EXAMPLE = fileURLToPath(new URL("../../../examples/first-figure", import.meta.url));

let service: ServiceProcess;
let tarball: string;
let folder: string;
beforeAll(async () => {
  service = await ServiceProcess.start(newDataFolder());
  tarball = packSdk();
  folder = installPacked(tarball);
  cpSync(join(EXAMPLE, "first-figure.js"), join(folder, "first-figure.js"));
}, 240_000);
afterAll(async () => {
  await service?.end();
  for (const path of [dirname(tarball), folder]) rmSync(path, { recursive: true, force: true });
});

describe("the example of a first figure", () => {
  it("prints a figure with its passport, from the packed package alone", async () => {
    const env = { PATH: process.env["PATH"], DIGIPOINT_URL: service.address };
    const printed = execFileSync(process.execPath, ["first-figure.js"], { cwd: folder, env, encoding: "utf8" });
    expect(printed).toMatch(/^Helsinki: (\d+|hidden|missing) persons\nRelease \d{4}-\d\d-\d\d/);
    const { data } = (await (
      await service.ask(
        '{ statistics(input: { measure: "persons", by: ["city"] }) { passport { citation(lang: EN) } } }',
      )
    ).json()) as { data: { statistics: { passport: { citation: string } } } };
    expect(printed).toContain(data.statistics.passport.citation);
  });

  it("is about ten lines", () => {
    const lines = readFileSync(join(EXAMPLE, "first-figure.js"), "utf8").trim().split("\n");
    expect(lines.length).toBeLessThanOrEqual(10);
  });
});
