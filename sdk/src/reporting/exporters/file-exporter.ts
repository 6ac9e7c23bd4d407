import type { Exporter } from "../contracts/plugins.ts";
import { ExportError, requireWanted } from "./export-error.ts";

/**
 * Writes to a file, in Node alone. The file is there whole or not at all: bytes are written beside it and take its name
 * when all are there. Folders that are missing are made.
 *
 * @example
 * await fileExporter({ path: "out/helsinki.html" }).write(rendered);
 */
export const fileExporter = ({ path }: { readonly path: string }): Exporter => ({
  name: "file",
  async write({ body }, { signal } = {}) {
    requireWanted("file", signal);
    // On demand, so that browsers can load the entry that this file is part of.
    const [{ mkdir, rename, rm, stat, writeFile }, { dirname }] = await Promise.all([
      import("node:fs/promises"),
      import("node:path"),
    ]);
    const found = await stat(path).catch(() => null);
    if (found?.isDirectory()) throw new ExportError("file", `${path} is a folder. Name a file in it.`);
    const beside = `${path}.${crypto.randomUUID()}.part`;
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(beside, body, { signal, flag: "wx" });
      await rename(beside, path);
    } catch (error) {
      await rm(beside, { force: true }).catch(() => undefined);
      requireWanted("file", signal);
      throw new ExportError("file", `cannot write ${path}. May this process write there?`, { cause: error });
    }
  },
});
