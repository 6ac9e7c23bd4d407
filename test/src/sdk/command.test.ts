import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readTable } from "@digipoint/sdk/formats";
import { tableRows } from "@digipoint/sdk/model";
import { REPORTS } from "@digipoint/sdk/reporting";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newDataFolder, ServiceProcess } from "../service/service-process.ts";
import { partnerDelivery } from "./partner-delivery.ts";

const PACKAGE = dirname(createRequire(import.meta.url).resolve("@digipoint/sdk/package.json"));

let service: ServiceProcess;
let folder: string;
beforeAll(async () => {
  service = await ServiceProcess.start(newDataFolder(), { DIGIPOINT_DEMO_PARTICIPANTS: "1500" });
  folder = mkdtempSync(join(tmpdir(), "digipoint-command-"));
}, 120_000);
afterAll(async () => {
  await service?.end();
  for (const path of [folder, service.dataFolder]) rmSync(path, { recursive: true, force: true });
});

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the built command as a script would: nothing typed, both streams taken. */
function digipoint(args: readonly string[], keyName?: string, input = ""): Promise<Ran> {
  const key = keyName === undefined ? undefined : service.keys[keyName];
  const env = { PATH: process.env["PATH"], DIGIPOINT_URL: service.address, ...(key && { DIGIPOINT_KEY: key }) };
  return new Promise((resolve) => {
    const command = [join(PACKAGE, "dist", "cli", "main.js"), ...args];
    const child = execFile(process.execPath, command, { cwd: folder, env }, (error, out, said) =>
      resolve({ code: error ? Number(error.code) : 0, out, error: said }),
    );
    child.stdin?.end(input);
  });
}

const PERSONS = '{ statistics(input: { measure: "persons", by: ["city"] }) { rows(first: 9) { items { value } } } }';

describe("the command against a service", () => {
  it("finds everything well", async () => {
    const { code, out } = await digipoint(["doctor"], "analyst:853");
    expect(out).not.toContain("FAIL");
    expect(out.match(/^ok {2}/gm)).toHaveLength(5);
    expect(code).toBe(0);
  });

  it("prints the figures of the graph, as a table and as JSON", async () => {
    const { statistics } = await service.data<{ statistics: { rows: { items: { value: number }[] } } }>(PERSONS);
    const values = statistics.rows.items.map(({ value }) => value);
    const { out } = await digipoint(["statistics", "persons", "--by", "city", "--json", "--lang", "en"]);
    const told: { rows: { value: number }[] } = JSON.parse(out);
    expect(told.rows.map(({ value }) => value)).toEqual(values);
    const table = await digipoint(["statistics", "persons", "--by", "city", "--lang", "en"]);
    for (const value of values) expect(table.out).toContain(value.toLocaleString("en"));
    expect(table.out).toContain("CC-BY-4.0");
  });

  it("answers a document that is piped in", async () => {
    const { code, out } = await digipoint(["query", "-"], undefined, PERSONS);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(await service.data(PERSONS));
  });

  it("exports a file that reads back as the same table", async () => {
    const path = join(folder, "persons.px");
    expect((await digipoint(["export", "persons", "--by", "city", "--format", "px", "-o", path])).code).toBe(0);
    const table = await readTable(readFileSync(path), "px");
    const { statistics } = await service.data<{ statistics: { rows: { items: { value: number }[] } } }>(PERSONS);
    expect([...tableRows(table)].map(({ figure }) => (figure.status === "shown" ? figure.value : figure))).toEqual(
      statistics.rows.items.map(({ value }) => value),
    );
  });

  it("builds a report in several formats at once", async () => {
    const args = ["report", "build", "city-overview", "--param", "city=837", "--lang", "sv", "--format", "html,csv"];
    const { code, error } = await digipoint([...args, "-o", folder]);
    expect({ code, error: error.includes("FAIL") }).toEqual({ code: 0, error: false });
    expect(readFileSync(join(folder, "city-overview.sv.html"), "utf8")).toContain("Tammerfors: översikt");
  });

  it("names the report's part that was refused, and ends with 1", async () => {
    const { code, out, error } = await digipoint(["report", "build", "pathway-results", "--lang", "en"]);
    expect(code).toBe(1);
    expect(out + error).toContain("pathway is for those with a credential");
  });

  it("applies a delivery only when it is told to, with a receipt", async () => {
    const sent = mkdtempSync(join(folder, "delivery-"));
    for (const { name, body } of partnerDelivery("SYN-TURKU", "CMD", 2)) writeFileSync(join(sent, name), body);
    const dry = await digipoint(["import", sent, "--dry-run", "--json"], "partner:SYN-TURKU");
    expect(dry.code).toBe(0);
    expect(JSON.parse(dry.out)).not.toHaveProperty("receipt");
    const applied = await digipoint(["import", sent, "--yes", "--json"], "partner:SYN-TURKU");
    expect(applied.code).toBe(0);
    expect(JSON.parse(applied.out)).toHaveProperty("receipt");
  });

  it("publishes a report as a dashboard that a page shows, lists it, and retires it", async () => {
    const own = join(folder, "own.json");
    const overview = REPORTS.find(({ id }) => id === "city-overview");
    writeFileSync(own, JSON.stringify({ ...overview, id: "own-overview" }));
    const shown = () => fetch(`${service.address}/dashboards/own-overview?lang=en`);
    expect((await shown()).status).toBe(404);
    const publish = ["dashboard", "publish", own, "--project", "DEMO", "--origin", "https://intra.example.fi"];
    const published = await digipoint(publish, "admin");
    expect(published).toEqual({ code: 0, out: "own-overview 1.0.0  PUBLISHED\n", error: "" });
    expect((await shown()).headers.get("content-security-policy")).toBe("frame-ancestors https://intra.example.fi");
    expect((await digipoint(["dashboard", "list"])).out).toContain("own-overview 1.0.0  PUBLISHED  PUBLIC");
    expect((await digipoint(publish, "admin")).error).toContain("save the next version");
    const retired = ["dashboard", "retire", "own-overview", "1.0.0", "--reason", "The test is over."];
    expect((await digipoint(retired, "admin")).out).toBe("own-overview 1.0.0  RETIRED\n");
    expect((await shown()).status).toBe(404);
  });

  it("ends with 4 for a key that the service does not know", async () => {
    writeFileSync(join(folder, "key"), "dp_nobody");
    const { code, error } = await digipoint(["statistics", "persons", "--key-file", join(folder, "key")]);
    expect(code).toBe(4);
    expect(error).toContain("UNAUTHENTICATED");
  });
});
