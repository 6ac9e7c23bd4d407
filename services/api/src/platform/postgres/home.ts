import { createHash } from "node:crypto";
import { accessSync, chmodSync, chownSync, constants, mkdirSync } from "node:fs";
import { join } from "node:path";
import { StartError } from "../start-error.ts";
import { canReach, type ServerUser } from "./server-user.ts";

/**
 * The folder where the embedded PostgreSQL lives. Normally the data folder itself; where the user
 * who runs PostgreSQL cannot enter it (a clone in root's home), a folder of its own under /var/lib.
 */
export function postgresHome(dataFolder: string, user: ServerUser): string {
  makeFolder(dataFolder);
  if (user.uid === undefined) return dataFolder;
  chmodSync(dataFolder, 0o711);
  const inside = makeOwned(join(dataFolder, "home"), user);
  if (canReach(inside, user)) return inside;
  const name = createHash("sha256").update(dataFolder).digest("hex").slice(0, 12);
  makeFolder("/var/lib/digipoint");
  return makeOwned(join("/var/lib/digipoint", name), user);
}

function makeOwned(folder: string, { uid, gid }: ServerUser): string {
  makeFolder(folder);
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  return folder;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o711 });
    accessSync(folder, constants.W_OK);
  } catch (cause) {
    throw new StartError(
      `The data folder ${folder} cannot be written; make it writable or set DIGIPOINT_DATA to a folder that is.`,
      { cause },
    );
  }
}
