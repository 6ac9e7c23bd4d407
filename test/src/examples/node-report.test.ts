import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installPacked, packSdk } from "../package/packed-sdk.ts";
import { newDataFolder, ServiceProcess } from "../service/service-process.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

let service: ServiceProcess;
let tarball: string;
let folder: string;
beforeAll(async () => {
  service = await ServiceProcess.start(newDataFolder(), { DIGIPOINT_DEMO_PARTICIPANTS: "3000" });
  tarball = packSdk();
  folder = installPacked(tarball);
  for (const name of ["write-excel-file", "read-excel-file"]) {
    symlinkSync(join(ROOT, "node_modules", name), join(folder, "node_modules", name));
  }
  cpSync(join(ROOT, "examples", "node-report", "report.js"), join(folder, "report.js"));
}, 240_000);
afterAll(async () => {
  await service?.end();
  for (const path of [dirname(tarball), folder]) rmSync(path, { recursive: true, force: true });
});

const run = (code: string, ...args: readonly string[]) => {
  const env = { PATH: process.env["PATH"], DIGIPOINT_URL: service.address };
  return execFileSync(process.execPath, [code, ...args], { cwd: folder, env, encoding: "utf8", stdio: "pipe" });
};

/** The words of every cell of a workbook, read by a library that did not write it. */
const READ = `import readWorkbook from "read-excel-file/node";
  const [file] = process.argv.slice(1);
  const sheets = await readWorkbook(file);
  console.log(JSON.stringify(sheets.flatMap(({ data }) => data.flat()).filter((cell) => cell !== null)));`;

describe("the example of a report", () => {
  it("writes a page and a workbook of the chosen city, with the same release in both", async () => {
    expect(run("report.js", "853", "sv").trim().split("\n")).toEqual([
      ...["city-overview.853.sv.html", "city-overview.853.sv.xlsx"],
    ]);
    const page = readFileSync(join(folder, "city-overview.853.sv.html"), "utf8");
    expect(page).toMatch(/^<!doctype html>\s*<html lang="sv"/i);
    expect(page).toContain("Åbo: översikt");
    expect(page.match(/<svg/g)?.length).toBeGreaterThan(4);
    expect(page).toContain("@media print");
    expect(page).not.toMatch(/<script|<link|src="http/);
    const asked = '{ statistics(input: { measure: "persons" }) { passport { release } } }';
    const { statistics } = await service.data<{ statistics: { passport: { release: string } } }>(asked);
    const { release } = statistics.passport;
    expect(page).toContain(release);
    const cells: unknown[] = JSON.parse(
      execFileSync(process.execPath, ["--input-type=module", "-e", READ, "city-overview.853.sv.xlsx"], {
        ...{ cwd: folder, encoding: "utf8" },
      }),
    );
    expect(cells.filter((cell) => String(cell).includes(release)).length).toBeGreaterThan(0);
    expect(cells.filter((cell) => typeof cell === "number").length).toBeGreaterThan(10);
  });

  it("says what is wrong with a city that there is not, and writes nothing", () => {
    expect(() => run("report.js", "999", "fi")).toThrow(/Command failed/);
  });
});
