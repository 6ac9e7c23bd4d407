import { readFile } from "node:fs/promises";

/**
 * Puts the hashed names into the page: `%playground.js%` becomes `playground/playground-HASH.js`.
 * Addresses are relative, so that the page also works behind a proxy under a longer path.
 *
 * @throws Error if the page names a file that was not built.
 */
export async function renderPage(root: string, names: readonly string[]): Promise<string> {
  const template = await readFile(`${root}/src/page.html`, "utf8");
  return template.replaceAll(/%(\w+)\.(\w+)%/g, (wanted, stem: string, ending: string) => {
    const name = names.find((each) => each.startsWith(`${stem}-`) && each.endsWith(`.${ending}`));
    if (!name) throw new Error(`The page wants ${wanted}, which was not built.`);
    return `playground/${name}`;
  });
}
