import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Environment } from "./environment.ts";
import { StartError } from "./start-error.ts";
import { makeFolder } from "./writable-folder.ts";

/**
 * The secret that record keys are derived from. In production it is given and guarded with the
 * other secrets; in development one is made once and kept in the data folder.
 */
export function recordKeySecretOf({ recordKeySecret, production, dataFolder }: Environment): string {
  if (recordKeySecret !== null) return recordKeySecret;
  if (production) {
    throw new StartError(
      "In production DIGIPOINT_RECORD_KEY_SECRET must be set: at least 32 random characters, the same for ever.",
    );
  }
  const file = join(dataFolder, "record-key.secret");
  if (existsSync(file)) return readFileSync(file, "utf8");
  const secret = randomBytes(32).toString("base64url");
  makeFolder(dataFolder);
  writeFileSync(file, secret, { mode: 0o600 });
  return secret;
}
