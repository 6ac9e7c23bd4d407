import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const MAIN = join(ROOT, "services", "api", "dist", "main.js");

/** A folder of its own for one service, outside the checkout. */
export const newDataFolder = () => mkdtempSync(join(tmpdir(), "digipoint-service-"));

type Variables = Readonly<Record<string, string>>;

const environment = (variables: Variables): NodeJS.ProcessEnv => ({
  PATH: process.env["PATH"],
  PORT: "0",
  LOG_LEVEL: "error",
  DIGIPOINT_DEMO_PARTICIPANTS: "150",
  DIGIPOINT_DEMO_DATA: join(ROOT, "examples", "data"),
  ...variables,
});

/** Runs a start that must fail: what it said on standard error, and its exit code. */
export async function failedStart(variables: Variables): Promise<{ said: string; code: number | null }> {
  const child = spawn(process.execPath, [MAIN], { env: environment(variables), stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr?.on("data", (chunk) => (said += chunk));
  const [code] = (await once(child, "close")) as [number | null];
  return { said: said.trim(), code };
}

/** The built service as a process of its own, as an operator runs it. */
export class ServiceProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly address: string,
    /** Everything it printed before it was ready. */
    readonly printed: string,
    readonly dataFolder: string,
  ) {}

  static async start(dataFolder: string, variables: Variables = {}): Promise<ServiceProcess> {
    const env = environment({ DIGIPOINT_DATA: dataFolder, ...variables });
    const child = spawn(process.execPath, [MAIN], { env, stdio: ["ignore", "pipe", "pipe"] });
    let printed = "";
    let complained = "";
    child.stderr?.on("data", (chunk) => (complained += chunk));
    const address = await new Promise<string>((ready, failed) => {
      child.once("exit", (code) => failed(new Error(`the service exited with ${code}: ${complained}`)));
      child.stdout?.on("data", (chunk) => {
        printed += chunk;
        const found = /Playground: (\S+)\/graphql/.exec(printed);
        if (found?.[1]) ready(found[1]);
      });
    });
    return new ServiceProcess(child, address, printed, dataFolder);
  }

  get keys(): Readonly<Record<string, string>> {
    return JSON.parse(readFileSync(join(this.dataFolder, "demo-keys.json"), "utf8")) as Record<string, string>;
  }

  async ask(query: string, keyName?: string, variables: Record<string, unknown> = {}): Promise<Response> {
    const key = keyName === undefined ? undefined : this.keys[keyName];
    return fetch(`${this.address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...(key && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({ query, variables }),
    });
  }

  /** The data of an answer that must hold no error. */
  async data<Data>(query: string, keyName?: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const { data, errors } = (await (await this.ask(query, keyName, variables)).json()) as {
      data: Data;
      errors?: unknown;
    };
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  }

  async end(signal: "SIGTERM" | "SIGKILL" = "SIGTERM"): Promise<number | null> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return this.child.exitCode;
    const closed = once(this.child, "exit");
    this.child.kill(signal);
    const [code] = (await closed) as [number | null];
    return code;
  }
}
