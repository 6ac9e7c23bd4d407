import { once } from "node:events";
import { chmodSync, mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { failedStart, newDataFolder, ServiceProcess } from "./service-process.ts";

const COUNT = "{ participants(first: 1) { totalCount } }";
type Counted = { participants: { totalCount: number } };

describe("a start on an empty machine", () => {
  const dataFolder = newDataFolder();
  let service: ServiceProcess;
  beforeAll(async () => {
    service = await ServiceProcess.start(dataFolder);
  });
  afterAll(async () => {
    await service.end();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  it("prints a ready key a role and keeps them for the owner alone", () => {
    expect(Object.keys(service.keys)).toEqual(
      expect.arrayContaining(["analyst:853", "steward:853", "coordinator:S21969", "partner:SYN-TURKU", "admin"]),
    );
    expect(statSync(join(dataFolder, "demo-keys.json")).mode & 0o777).toBe(0o600);
    for (const key of Object.values(service.keys)) expect(service.printed).toContain(key);
  });

  it("is alive and ready", async () => {
    expect(await (await fetch(`${service.address}/health/live`)).json()).toEqual({ live: true });
    const ready = await fetch(`${service.address}/health/ready`);
    expect(await ready.json()).toEqual({ ready: true, database: true, migrations: true, policies: true });
  });

  it("starts again with the same data and keys after kill -9 of the service", async () => {
    const before = await service.data<Counted>(COUNT, "analyst:853");
    const { keys } = service;
    await service.end("SIGKILL");
    service = await ServiceProcess.start(dataFolder);
    expect(service.keys).toEqual(keys);
    expect(await service.data<Counted>(COUNT, "analyst:853")).toEqual(before);
  });

  it("starts again with the same data after kill -9 of PostgreSQL", async () => {
    const before = await service.data<Counted>(COUNT, "analyst:853");
    process.kill(postgresOf(service).pid, "SIGKILL");
    await service.end("SIGKILL");
    service = await ServiceProcess.start(dataFolder);
    expect(await service.data<Counted>(COUNT, "analyst:853")).toEqual(before);
  });

  it("stops by itself, PostgreSQL included, when it is told to", async () => {
    const port = postgresOf(service).port;
    expect(await listens(port)).toBe(true);
    expect(await service.end("SIGTERM")).toBe(0);
    expect(await listens(port)).toBe(false);
  });
});

describe("a start that cannot succeed says why in one sentence", () => {
  it("where the port is in use", async () => {
    const occupant = createServer().listen(0, "127.0.0.1");
    await once(occupant, "listening");
    const { port } = occupant.address() as AddressInfo;
    const { said, code } = await failedStart({ PORT: String(port), DIGIPOINT_DATA: newDataFolder() });
    occupant.close();
    expect([said, code]).toEqual([`Port ${port} is in use by another program; stop it or set PORT to a free one.`, 1]);
  });

  it("where the data folder cannot be written", async () => {
    const { said, code } = await failedStart({ DIGIPOINT_DATA: "/dev/null/data" });
    expect([said, code]).toEqual([
      expect.stringMatching(/^The data folder \/dev\/null\/data cannot be written; .*\.$/),
      1,
    ]);
  });

  it("where nothing answers at DATABASE_URL", async () => {
    const { said, code } = await failedStart({ DATABASE_URL: "postgresql://me:secret@127.0.0.1:1/data" });
    expect([said, code]).toEqual([
      "No PostgreSQL answers at 127.0.0.1:1; check DATABASE_URL and that the server runs.",
      1,
    ]);
  });

  it("where DATABASE_URL is no address", async () => {
    const { said, code } = await failedStart({ DATABASE_URL: "mysql://me@host/data" });
    expect([said.startsWith("DATABASE_URL is not an address of PostgreSQL"), code]).toEqual([true, 1]);
  });

  it("where a variable is not usable", async () => {
    const { said, code } = await failedStart({ PORT: "many" });
    expect([said.startsWith("The environment variable PORT is not usable"), code]).toEqual([true, 1]);
  });

  it("in production without the secret that record keys need", async () => {
    const folder = newDataFolder();
    const { said, code } = await failedStart({ NODE_ENV: "production", DIGIPOINT_DATA: folder });
    expect([said.startsWith("In production DIGIPOINT_RECORD_KEY_SECRET must be set"), code]).toEqual([true, 1]);
    rmSync(folder, { recursive: true, force: true });
  });
});

describe.runIf(process.getuid?.() === 0)("as root, in a folder that PostgreSQL's own user cannot enter", () => {
  it("keeps the data where it can be entered and says where", async () => {
    const closed = newDataFolder();
    const dataFolder = join(closed, "clone", ".digipoint");
    mkdirSync(dataFolder, { recursive: true });
    chmodSync(closed, 0o700);
    const service = await ServiceProcess.start(dataFolder, { DIGIPOINT_DEMO: "off" });
    const place = /Data: embedded PostgreSQL in (\/var\/lib\/digipoint\/\S+)/.exec(service.printed)?.[1];
    await service.end();
    expect(place).toBeDefined();
    for (const folder of [closed, place ?? closed]) rmSync(folder, { recursive: true, force: true });
  });
});

/** Whether anything listens there. (A killed process may linger as a name without a body.) */
function listens(port: number): Promise<boolean> {
  return new Promise((told) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => told(true)).once("error", () => told(false));
    socket.once("connect", () => socket.destroy());
  });
}

function postgresOf(service: ServiceProcess): { pid: number; port: number } {
  const [, home = ""] = /Data: embedded PostgreSQL in (\S+)/.exec(service.printed) ?? [];
  const lines = readFileSync(join(home, "postgres", "postmaster.pid"), "utf8").split("\n");
  return { pid: Number(lines[0]), port: Number(lines[3]) };
}
