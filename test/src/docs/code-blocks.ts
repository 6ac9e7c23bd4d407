import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** A block of code in a page, as a reader would copy it. */
export interface CodeBlock {
  /** Such as `sdk/README.md, line 12`. */
  readonly place: string;
  /** Page from the root of the repository. */
  readonly page: string;
  /** What the fence names; empty for a fence without a language and for an indented block. */
  readonly language: string;
  readonly code: string;
}

/** Pages whose code readers copy: every README and every page of docs, those of examples included. */
function pages(): readonly string[] {
  const examples = readdirSync(join(ROOT, "examples")).map((name) => `examples/${name}/README.md`);
  const docs = readdirSync(join(ROOT, "docs")).filter((name) => name.endsWith(".md"));
  const named = ["README.md", "CONTRIBUTING.md", "sdk/README.md", ...docs.map((name) => `docs/${name}`), ...examples];
  return named.map((page) => join(ROOT, page)).filter((page) => existsSync(page));
}

/** Every block of every page, fenced or indented, in order. */
export const codeBlocks = (): readonly CodeBlock[] => pages().flatMap(blocksOf);

/** Fenced blocks with whatever follows the fence, else runs of lines indented by four after an empty line. */
const BLOCK = /^ {0,3}```([^\n]*)\n([\s\S]*?)^ {0,3}```$|(?<=\n\n)((?: {4}[^\n]*\n)+)/gm;

export function blocksIn(text: string): readonly { line: number; language: string; code: string }[] {
  return [...text.matchAll(BLOCK)].map((found) => ({
    line: text.slice(0, found.index).split("\n").length,
    language: (found[1] ?? "").trim(),
    code: found[2] ?? (found[3] ?? "").replaceAll(/^ {4}/gm, ""),
  }));
}

function blocksOf(path: string): readonly CodeBlock[] {
  const page = relative(ROOT, path);
  return blocksIn(readFileSync(path, "utf8")).map(({ line, ...block }) => ({
    ...{ page, place: `${page}, line ${line}` },
    ...block,
  }));
}
