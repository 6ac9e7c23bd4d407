import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installPacked } from "../package/packed-sdk.ts";
import { type CodeBlock, ROOT } from "./code-blocks.ts";

const require = createRequire(import.meta.url);
const TSX = join(dirname(require.resolve("tsx/package.json")), "dist", "loader.mjs");

const STRICT = {
  ...{ target: "ES2023", module: "NodeNext", strict: true, noEmit: true, allowImportingTsExtensions: true },
  ...{ noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true, moduleDetection: "force" },
  ...{ lib: ["ES2023", "DOM"], types: ["node"], skipLibCheck: true },
};

/** Types of Node, and the optional packages that the pages tell readers to install. */
const LINKED = ["@types/node", "write-excel-file"];

/** Where the program of a block lies, from the folder. */
export const programPath = (at: number) => join("blocks", String(at), "block.ts");

/** A folder of a reader: the packed SDK, and each program with what its page's example has beside it. */
export function docsFolder(tarball: string, programs: readonly CodeBlock[], here: (code: string) => string): string {
  const folder = installPacked(tarball);
  for (const name of LINKED) {
    const place = join(folder, "node_modules", name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(ROOT, "node_modules", name), place);
  }
  const commands = join(folder, "node_modules", ".bin");
  mkdirSync(commands, { recursive: true });
  symlinkSync(fileURLToPath(new URL("curl.mjs", import.meta.url)), join(commands, "curl"));
  for (const [at, { page, code }] of programs.entries()) {
    const path = join(folder, programPath(at));
    const beside = join(ROOT, dirname(page), "src");
    mkdirSync(dirname(path), { recursive: true });
    if (page.startsWith("examples/") && existsSync(beside)) cpSync(beside, dirname(path), { recursive: true });
    writeFileSync(path, here(code));
  }
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: STRICT, include: ["blocks"] }));
  return folder;
}

/** Arguments of Node that run a program of TypeScript. */
export const runTypeScript = (file: string): readonly string[] => ["--import", TSX, file];
