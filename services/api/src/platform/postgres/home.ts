import { createHash } from "node:crypto";
import { chmodSync, chownSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "../writable-folder.ts";
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
