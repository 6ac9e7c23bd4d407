import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { StartError } from "../start-error.ts";

/** The operating-system user that runs PostgreSQL; empty where that is simply the current one. */
export interface ServerUser {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL refuses to run as root; then it runs as `postgres` where the machine has one, else as `nobody`. */
export function serverUser(): ServerUser {
  if (process.getuid?.() !== 0) return {};
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  const account = ["postgres", "nobody"].flatMap((name) => accounts.filter((fields) => fields[0] === name))[0];
  if (!account) {
    throw new StartError(
      "PostgreSQL does not run as root and this machine has no user postgres or nobody to run it; start as an ordinary user or set DATABASE_URL.",
    );
  }
  return { uid: Number(account[2]), gid: Number(account[3]) };
}

/** Can that user reach this path? Root can reach everything, so only the user itself can tell. */
export function canReach(path: string, user: ServerUser): boolean {
  if (user.uid === undefined) return true;
  return spawnSync("/bin/sh", ["-c", 'test -r "$0" && test -x "$0"', path], { ...user, stdio: "ignore" }).status === 0;
}
