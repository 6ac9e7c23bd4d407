import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type CodeBlock, ROOT } from "./code-blocks.ts";

/** What is done with a block; a block that is of no kind makes the test of the pages fail. */
export type BlockKind = "program" | "shell" | "graphql" | "json" | "csv" | "tree" | "npm" | "address";

const FENCED: Readonly<Record<string, BlockKind>> = {
  ...{ ts: "program", js: "program", sh: "shell", graphql: "graphql", json: "json", csv: "csv" },
};

const linesOf = ({ code }: CodeBlock) => code.split("\n").filter((line) => line.trim() !== "");

/** The kind of a block by its fence; without one, by what every line of it is. */
export function kindOf(block: CodeBlock): BlockKind | undefined {
  if (block.language !== "") return FENCED[block.language];
  const are = (pattern: RegExp) => linesOf(block).every((line) => pattern.test(line));
  if (are(/^(npm|node) /)) return "npm";
  if (are(/^http:\/\/localhost:4000\//)) return "address";
  if (are(/^ *\S+\/ +\S|^ *\S+\.\w+ +\S| ← /)) return "tree";
  return undefined;
}

/** Commands of a block that name a script or a file which is not there. */
export function brokenCommands(block: CodeBlock): readonly string[] {
  const manifest = join(ROOT, dirname(block.page), "package.json");
  const folder = existsSync(manifest) ? dirname(manifest) : ROOT;
  const { scripts = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    scripts?: Record<string, string>;
  };
  return linesOf(block)
    .flatMap((line) => line.replace(/\s+#.*$/, "").split(" && "))
    .filter((command) => {
      const [program, first = "", second = ""] = command.trim().split(/\s+/);
      if (program === "node") return !existsSync(join(folder, first));
      if (["ci", "install"].includes(first)) return false;
      return !Object.hasOwn(scripts, first === "run" ? second : first);
    });
}

/** Paths that a drawing of folders names and that are not there; `<noun>` and the like stand for many. */
export function missingPaths(block: CodeBlock): readonly string[] {
  const parents: { depth: number; path: string }[] = [{ depth: -1, path: "" }];
  return linesOf(block)
    .filter((line) => !line.includes(" ← "))
    .map((line) => {
      const depth = line.search(/\S/);
      while ((parents.at(-1)?.depth ?? -1) >= depth) parents.pop();
      const path = join(parents.at(-1)?.path ?? "", line.trim().split(/\s/)[0] ?? "");
      parents.push({ depth, path });
      return path;
    })
    .filter((path) => !path.includes("<") && !existsSync(join(ROOT, path)));
}
