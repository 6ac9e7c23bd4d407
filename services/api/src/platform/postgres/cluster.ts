import { execFile } from "node:child_process";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
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

  constructor(
    readonly home: string,
    private readonly binaries: string,
    private readonly user: ServerUser,
  ) {
    this.#data = join(home, "postgres");
    this.#log = join(home, "postgres.log");
  }

  get isInitialised(): boolean {
    return existsSync(join(this.#data, "PG_VERSION"));
  }

  /** The port it listens on, read from the server's own file; it may be stale unless `isRunning`. */
  get port(): number {
    return Number(readFileSync(join(this.#data, "postmaster.pid"), "utf8").split("\n")[3]);
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

  async isRunning(): Promise<boolean> {
    return this.#run("pg_ctl", ["status", "-D", this.#data]).then(() => true, () => false);
  }

  /** Starts the server; after a kill the old children may hold the folder for a moment, so it tries again. */
  async start(settings: Readonly<Record<string, string>>): Promise<void> {
    const flags = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
    for (let attempt = 1; ; attempt++) {
      const port = await freePort();
      const options = [`-p ${port}`, "-c listen_addresses=127.0.0.1", "-c unix_socket_directories=", ...flags].join(" ");
      try {
        await this.#run("pg_ctl", ["start", "-w", "-s", "-D", this.#data, "-l", this.#log, "-o", options]);
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
    await run(join(this.binaries, program), args, { ...this.user, cwd: this.home, env: { ...process.env, LC_ALL: "C" } });
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((listening) => probe.listen(0, "127.0.0.1", listening));
  const address = probe.address();
  await new Promise((closed) => probe.close(closed));
  if (address === null || typeof address === "string") throw new Error("no TCP port could be probed");
  return address.port;
}
