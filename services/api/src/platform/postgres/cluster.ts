import { execFile } from "node:child_process";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createConnection, createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { StartError } from "../start-error.ts";
import type { ServerUser } from "./server-user.ts";

const run = promisify(execFile);
const START_ATTEMPTS = 10;

/** One PostgreSQL data folder, driven by PostgreSQL's own `initdb` and `pg_ctl`. */
export class Cluster {
  readonly #data: string;
  readonly #log: string;
  readonly #portFile: string;
  readonly #pidFile: string;

  constructor(
    readonly home: string,
    private readonly binaries: string,
    private readonly user: ServerUser,
  ) {
    this.#data = join(home, "postgres");
    this.#log = join(home, "postgres.log");
    this.#pidFile = join(this.#data, "postmaster.pid");
    this.#portFile = join(home, "postgres.port");
  }

  get isInitialised(): boolean {
    return existsSync(join(this.#data, "PG_VERSION"));
  }

  /** The port it listens on, read from the server's own file; it may be stale unless `isRunning`. */
  get port(): number {
    return Number(readFileSync(this.#pidFile, "utf8").split("\n")[3]);
  }

  /** Builds the data folder aside and moves it into place, so a killed start leaves nothing half-made. */
  async initialise(superuser: string, password: string): Promise<void> {
    const aside = `${this.#data}.${process.pid}`;
    const passwordFile = `${aside}.password`;
    writeFileSync(passwordFile, password, { mode: 0o644 });
    try {
      const access = ["--auth=scram-sha-256", `--username=${superuser}`, `--pwfile=${passwordFile}`];
      await this.#run("initdb", [`--pgdata=${aside}`, "--encoding=UTF8", "--locale=C", ...access]);
      renameSync(aside, this.#data);
    } finally {
      rmSync(passwordFile, { force: true });
      rmSync(aside, { recursive: true, force: true });
    }
  }

  /** Whether it answers. A process that was killed can still look alive to `pg_ctl` for a while. */
  async isRunning(): Promise<boolean> {
    const looksAlive = await this.#run("pg_ctl", ["status", "-D", this.#data]).then(
      () => true,
      () => false,
    );
    return looksAlive && existsSync(this.#pidFile) && (await accepts(this.port));
  }

  /** Starts the server; after a kill the old children may hold the folder for a moment, so it tries again. */
  async start(settings: Readonly<Record<string, string>>): Promise<void> {
    const kept = existsSync(this.#portFile) ? Number(readFileSync(this.#portFile, "utf8")) : 0;
    const flags = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
    for (let attempt = 1; ; attempt++) {
      // The same port again where it can be had, so that whoever knew the server finds it.
      const port = await freePort(attempt === 1 ? kept : 0);
      const options = [`-p ${port}`, "-c listen_addresses=127.0.0.1", "-c unix_socket_directories=", ...flags].join(
        " ",
      );
      try {
        await this.#run("pg_ctl", ["start", "-w", "-s", "-D", this.#data, "-l", this.#log, "-o", options]);
        writeFileSync(this.#portFile, String(port));
        return;
      } catch (cause) {
        if (await this.isRunning()) return;
        if (attempt === START_ATTEMPTS) {
          throw new StartError(`The embedded PostgreSQL did not start; its log is ${this.#log}.`, { cause });
        }
        await sleep(500);
      }
    }
  }

  async stop(): Promise<void> {
    if (await this.isRunning()) await this.#run("pg_ctl", ["stop", "-w", "-s", "-m", "fast", "-D", this.#data]);
  }

  async #run(program: string, args: readonly string[]): Promise<void> {
    await run(join(this.binaries, program), args, {
      ...this.user,
      cwd: this.home,
    });
  }
}

function accepts(port: number): Promise<boolean> {
  return new Promise((told) => {
    const socket = createConnection(port, "127.0.0.1");
    socket.once("connect", () => told(true)).once("error", () => told(false));
    socket.once("connect", () => socket.destroy());
  });
}

/** The wanted port where it is free, else any that is. */
async function freePort(wanted: number): Promise<number> {
  const probe = createServer();
  const port = await new Promise<number>((found) => {
    probe.once("error", () => found(0));
    probe.listen(wanted, "127.0.0.1", () => {
      const address = probe.address();
      found(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
  if (port === 0) return freePort(0);
  await new Promise((closed) => probe.close(closed));
  return port;
}
