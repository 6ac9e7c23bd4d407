import { formatOfFile } from "../../../formats/index.ts";
import { SdkError, type Source, type StatTable } from "../../../model/index.ts";
import { memorySource } from "../memory-source.ts";
import { AskCancelledError, SourceUnavailableError } from "../source-errors.ts";

/**
 * Answers questions from files of tables, in any of the formats that the SDK reads; their endings tell which. The files
 * are read anew for each call, and answer what the tables in them answer, as those of `memorySource` do.
 *
 * @example
 * const source = fileSource(["figures/persons.csv", "figures/targets.json"]);
 */
export const fileSource = (paths: readonly string[], name = "files"): Source => ({
  name,
  async ask(questions, options = {}) {
    const { signal } = options;
    if (signal?.aborted) throw new AskCancelledError(name, { cause: signal.reason });
    const tables = await Promise.all(paths.map((path) => readTableFile(path, name, signal)));
    return memorySource(tables, name).ask(questions, options);
  },
});

async function readTableFile(path: string, name: string, signal: AbortSignal | undefined): Promise<StatTable> {
  try {
    // On demand, so that browsers can load the entry that this file is part of.
    const { readFile } = await import("node:fs/promises");
    return await formatOfFile(path).read(await readFile(path, { signal }));
  } catch (error) {
    if (signal?.aborted) throw new AskCancelledError(name, { cause: error });
    if (error instanceof SdkError) throw error;
    throw new SourceUnavailableError(name, `cannot read ${path}. Does it exist?`, { cause: error });
  }
}
