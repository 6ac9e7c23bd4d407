import { parseArgs } from "node:util";

export const IMPORT_USAGE = `Usage: npm run import -- FOLDER|FILE [--dry-run] [--report FILE] [--json]
  --dry-run      tell what would change, and change nothing
  --report FILE  write every problem to FILE, as CSV
  --json         print the result as JSON
What files may hold is described in docs/data-files.md.`;

export interface ImportArguments {
  readonly source: string;
  readonly dryRun: boolean;
  readonly reportTo: string | null;
  readonly json: boolean;
}

/** @returns what was asked for, or `null` where it is not how the command is used. */
export function readImportArguments(args: readonly string[]): ImportArguments | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { "dry-run": { type: "boolean" }, report: { type: "string" }, json: { type: "boolean" } },
    });
    const [source, ...rest] = positionals;
    if (source === undefined || rest.length > 0) return null;
    return {
      source,
      dryRun: values["dry-run"] ?? false,
      reportTo: values.report ?? null,
      json: values.json ?? false,
    };
  } catch {
    return null;
  }
}
