import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Environment } from "./environment.ts";
import { StartError } from "./start-error.ts";
import { makeFolder } from "./writable-folder.ts";

/** What an installation keeps to itself for ever. */
export interface InstallationSecrets {
  /** What record keys are derived from. */
  readonly recordKeySecret: string;
  /** What cell keys are finalised with, so that nobody can work out the noise of a figure from its records. */
  readonly cellKeySecret: string;
}

/**
 * In production they are given and guarded with the other secrets; in development each is made once and kept
 * in the data folder.
 *
 * @throws {@link StartError} in production, if one is not given.
 */
export function installationSecretsOf(environment: Environment): InstallationSecrets {
  const { recordKeySecret, cellKeySecret } = environment;
  return {
    recordKeySecret: recordKeySecret ?? ownSecret("record-key", "DIGIPOINT_RECORD_KEY_SECRET", environment),
    cellKeySecret: cellKeySecret ?? ownSecret("cell-key", "DIGIPOINT_CELL_KEY_SECRET", environment),
  };
}

function ownSecret(name: string, variable: string, { production, dataFolder }: Environment): string {
  if (production) {
    throw new StartError(`In production ${variable} must be set: at least 32 random characters, the same for ever.`);
  }
  const file = join(dataFolder, `${name}.secret`);
  if (existsSync(file)) return readFileSync(file, "utf8");
  const secret = randomBytes(32).toString("base64url");
  makeFolder(dataFolder);
  writeFileSync(file, secret, { mode: 0o600 });
  return secret;
}
