import { Command } from "commander";
import { SdkError } from "../../model/index.ts";
import { type ConnectionOptions, connect, withConnection } from "../connection.ts";
import { EXIT } from "../exit-codes.ts";
import type { MakeCommand } from "../make-command.ts";
import type { Terminal } from "../terminal.ts";
import { VERSION } from "../version.ts";

/** One thing that was looked at. */
interface Check {
  readonly name: "address" | "credential" | "clock" | "version" | "release";
  readonly passes: boolean;
  readonly says: string;
}

interface Options extends ConnectionOptions {
  readonly json?: boolean;
}

/** Clocks further apart than this make tokens fail, in seconds. */
const MOST_SKEW_SECONDS = 300;

/** `digipoint doctor`: is the service there, does it know the credential, do the clocks and versions agree? */
export const doctorCommand: MakeCommand = (terminal, end) =>
  withConnection(new Command("doctor"), terminal)
    .description("check address, credential, clock and version")
    .option("--json", "as JSON")
    .action(async (options: Options) => {
      const checks = await examine(options, terminal);
      if (options.json === true) terminal.out(`${JSON.stringify(checks, null, 2)}\n`);
      else for (const { name, passes, says } of checks) terminal.out(`${passes ? "ok  " : "FAIL"} ${name}: ${says}\n`);
      if (!checks.every(({ passes }) => passes)) end(EXIT.refused);
    });

async function examine(options: ConnectionOptions, terminal: Terminal): Promise<readonly Check[]> {
  const reached = await reach(options.url, terminal.signal);
  if ("problem" in reached) return [{ name: "address", passes: false, says: reached.problem }];
  const { headers } = reached;
  const client = await connect(options, terminal);
  const told = (name: Check["name"], asked: Promise<string>): Promise<Check> =>
    asked.then(
      (says) => ({ name, passes: true, says }),
      (error: unknown) => ({ name, passes: false, says: problemOf(error) }),
    );
  const { signal } = terminal;
  return [
    { name: "address", passes: true, says: `${options.url} answers` },
    clockCheck(headers.get("date")),
    versionCheck(headers.get("digipoint-version")),
    await told(
      "credential",
      client.viewer({ signal }).then(({ role, name }) => `${role}, ${name}`),
    ),
    await told(
      "release",
      client.release({ signal }).then((release) => release?.code ?? "none is published yet"),
    ),
  ];
}

async function reach(url: string, signal: AbortSignal): Promise<Response | { readonly problem: string }> {
  try {
    const response = await fetch(new URL("/health/ready", url), { signal });
    if (response.ok) return response;
    return { problem: `${url} answers with ${response.status}; is that the root of the service?` };
  } catch (cause) {
    return { problem: `${url} does not answer (${problemOf(cause)}); is the service running, and --url right?` };
  }
}

function clockCheck(date: string | null): Check {
  if (date === null) return { name: "clock", passes: true, says: "the service does not tell its time" };
  const skewSeconds = Math.round((Date.now() - Date.parse(date)) / 1000);
  const says = `${Math.abs(skewSeconds)} s ${skewSeconds < 0 ? "behind" : "ahead of"} the service`;
  return { name: "clock", passes: Math.abs(skewSeconds) <= MOST_SKEW_SECONDS, says };
}

function versionCheck(service: string | null): Check {
  if (service === null)
    return { name: "version", passes: true, says: `SDK ${VERSION}; the service does not tell its own` };
  const major = (version: string) => version.split(".")[0];
  const says = `SDK ${VERSION}, service ${service}`;
  return { name: "version", passes: major(service) === major(VERSION), says };
}

const problemOf = (error: unknown): string =>
  error instanceof SdkError
    ? `${error.code}: ${error.message}`
    : error instanceof Error
      ? error.message
      : String(error);
