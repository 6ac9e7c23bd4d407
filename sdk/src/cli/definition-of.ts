import { readFile } from "node:fs/promises";
import { checkDefinition, REPORTS, type ReportDefinition } from "../reporting/index.ts";
import { UsageError } from "./usage-error.ts";

/** A ready report by its id, or the definition in a file. @throws {@link UsageError}, `DefinitionError` */
export async function definitionOf(name: string): Promise<ReportDefinition> {
  const ready = REPORTS.find(({ id }) => id === name);
  if (ready) return ready;
  if (!name.endsWith(".json")) {
    throw new UsageError(`There is no report ${name}; there are ${REPORTS.map(({ id }) => id).join(", ")}.`);
  }
  return checkDefinition(JSON.parse(await readFile(name, "utf8")));
}
