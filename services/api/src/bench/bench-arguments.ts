import { parseArgs } from "node:util";

export const BENCH_USAGE = `Usage: npm run bench -- statistics [--participants NUMBER,...] [--rounds NUMBER]
  --participants  sizes to measure, each in a database of its own; 12000 unless said
  --rounds        how often everything is measured; 7 unless said
What comes out is Markdown. docs/performance.md tells how to read it.`;

export interface BenchArguments {
  /** People of each database, at least one of them. */
  readonly sizes: readonly number[];
  readonly rounds: number;
}

/** @returns what was asked for, or `null` where it is not how the command is used. */
export function readBenchArguments(args: readonly string[]): BenchArguments | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { participants: { type: "string", default: "12000" }, rounds: { type: "string", default: "7" } },
    });
    const sizes = values.participants.split(",").map(Number);
    const rounds = Number(values.rounds);
    const isUsable = [...sizes, rounds].every((number) => Number.isSafeInteger(number) && number > 0);
    return isUsable && positionals.join() === "statistics" ? { sizes, rounds } : null;
  } catch {
    return null;
  }
}
