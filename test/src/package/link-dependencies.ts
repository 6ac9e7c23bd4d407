import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";

const SDK = "@digipoint/sdk";

/**
 * Puts what an example depends on into a folder where the packed package is installed already. Links spare an
 * installation of hundreds of packages; the package itself is never linked.
 *
 * @param example - Folder of the example in the repository, whose package.json names the dependencies.
 */
export function linkDependencies(folder: string, example: string): void {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(example, "package.json"), "utf8")) as Record<
    "dependencies" | "devDependencies",
    Record<string, string> | undefined
  >;
  for (const name of Object.keys({ ...dependencies, ...devDependencies }).filter((name) => name !== SDK)) {
    const place = join(folder, "node_modules", name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(placeOf(name, example), place);
  }
}

/** Where Node would find a package from the folder of an example. */
function placeOf(name: string, from: string): string {
  const place = join(from, "node_modules", name);
  if (existsSync(place)) return place;
  if (dirname(from) === from) throw new Error(`${name} is not installed.`);
  return placeOf(name, dirname(from));
}
