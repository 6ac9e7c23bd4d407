import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const SDK = fileURLToPath(new URL("../../../sdk", import.meta.url));

const npm = (folder: string, ...args: readonly string[]) =>
  execFileSync("npm", [...args, "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });

/** The package as it would be published: path of the tarball, in a folder of its own. */
export function packSdk(): string {
  const folder = mkdtempSync(join(tmpdir(), "digipoint-pack-"));
  const [packed] = JSON.parse(npm(SDK, "pack", "--json", "--ignore-scripts", "--pack-destination", folder)) as [
    { filename: string },
  ];
  return join(folder, packed.filename);
}

/** An empty folder outside the repository in which nothing but the packed package, and what is named, is installed. */
export function installPacked(tarball: string, ...others: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "digipoint-installed-"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "stranger", private: true, type: "module" }));
  npm(folder, "install", "--prefer-offline", "--ignore-scripts", tarball, ...others);
  return folder;
}
