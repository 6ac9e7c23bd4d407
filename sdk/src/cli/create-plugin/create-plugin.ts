import { mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type CreatedKind, CreatePluginError, valueName } from "./plugin-names.ts";
import { rendererSource, rendererTest } from "./templates/renderer.ts";
import { transformSource, transformTest } from "./templates/transform.ts";
import { visualSource, visualTest } from "./templates/visual.ts";

/** What is made, and where. */
export interface CreatePluginOptions {
  /** Lower-case words joined by hyphens. */
  readonly name: string;
  readonly kind: CreatedKind;
  /** A folder that is not there yet, or is empty. */
  readonly folder: string;
  /** Version of the SDK that the plugin is made for. */
  readonly sdkVersion: string;
}

const TEMPLATES = {
  transform: { source: transformSource, test: transformTest },
  visual: { source: visualSource, test: visualTest },
  renderer: { source: rendererSource, test: rendererTest },
} as const satisfies Record<CreatedKind, object>;

/**
 * Writes a plugin that works: a package with its source, its conformance tests and its golden files in three languages.
 *
 * @returns The files written, from the folder.
 * @throws {@link CreatePluginError} if the name is none, or there is something in the folder.
 */
export async function createPlugin({
  name,
  kind,
  folder,
  sdkVersion,
}: CreatePluginOptions): Promise<readonly string[]> {
  const value = valueName(name);
  const there = await readdir(folder).catch(() => []);
  if (there.length > 0) throw new CreatePluginError(`${folder} is not empty; name a folder that is not there yet.`);
  const { source, test } = TEMPLATES[kind];
  const files: Readonly<Record<string, string>> = {
    "package.json": `${JSON.stringify(packageOf(name, sdkVersion), null, 2)}\n`,
    "README.md": readmeOf(name, kind, value),
    [`src/${name}.ts`]: source(name, value),
    [`test/${name}.test.ts`]: test(name, value),
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text, { flag: "wx" });
  }
  return Object.keys(files);
}

const packageOf = (name: string, sdkVersion: string) => ({
  name,
  version: "0.1.0",
  type: "module",
  exports: `./src/${name}.ts`,
  scripts: { test: "vitest run" },
  peerDependencies: { "@digipoint/sdk": `^${sdkVersion}` },
  devDependencies: { "@digipoint/sdk": `^${sdkVersion}`, vitest: "^4.0.0" },
});

const readmeOf = (name: string, kind: CreatedKind, value: string): string => `# ${name}

A ${kind} for DigiPoint reports.

    npm install
    npm test

The first run writes the golden files under \`test/golden\`: look at them, then commit them. Later runs compare with
them; after a wanted change, \`npx vitest run -u\` writes them anew. The conformance suite of the SDK tests the rest:
absent figures are never zero, three languages, the same output for the same input.

\`import { ${value} } from "${name}"\` and ${useOf(kind, value)}.
`;

const useOf = (kind: CreatedKind, value: string): string =>
  kind === "renderer" ? `call \`await ${value}.render(report)\`` : `give it to \`buildReport\` in \`${kind}s\``;
