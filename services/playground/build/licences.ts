import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import type { BuiltFile } from "./built-file.ts";

/** Gathers the licence of every package whose code or fonts are in the bundle, as their terms ask. */
export async function gatherLicences(root: string, inputs: readonly string[]): Promise<BuiltFile> {
  const folders = new Set(inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
  const texts = await Promise.all([...folders].sort().map((folder) => licenceOf(`${root}/${folder}`)));
  const contents = Buffer.from(texts.join(`\n${"-".repeat(80)}\n\n`));
  const hash = createHash("sha256").update(contents).digest("hex").slice(0, 8);
  return { name: `licences-${hash}.txt`, contents };
}

async function licenceOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, "utf8"));
  const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
  const text = file ? await readFile(`${folder}/${file}`, "utf8") : "";
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}
