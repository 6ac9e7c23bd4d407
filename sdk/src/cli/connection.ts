import { readFile } from "node:fs/promises";
import type { Command } from "commander";
import { createClient } from "../client/index.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** What every command that asks the service can be told. */
export interface ConnectionOptions {
  readonly url: string;
  readonly keyFile?: string;
}

/** A key is never an argument, since arguments are seen by everybody on the machine. */
export const withConnection = (command: Command, { environment }: Terminal): Command =>
  command
    .option("--url <address>", "root of the service", environment["DIGIPOINT_URL"] || "http://localhost:4000")
    .option("--key-file <file>", "file that holds the key, in place of the variable DIGIPOINT_KEY");

/** The key that the user has; undefined for what is public. @throws {@link UsageError} if its file cannot be read. */
export async function keyOf({ keyFile }: ConnectionOptions, { environment }: Terminal): Promise<string | undefined> {
  if (keyFile === undefined) return environment["DIGIPOINT_KEY"] || undefined;
  const text = await readFile(keyFile, "utf8").catch((cause: unknown) => {
    throw new UsageError(`The key file ${keyFile} cannot be read.`, { cause });
  });
  return text.trim() || undefined;
}

/** A client for the service and the credential that the user named. */
export async function connect(options: ConnectionOptions, terminal: Terminal) {
  const credential = await keyOf(options, terminal);
  return createClient({ url: options.url, ...(credential !== undefined && { credential }) });
}
