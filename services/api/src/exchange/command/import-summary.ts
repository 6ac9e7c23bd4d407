import type { ImportReport } from "../import-report.ts";
import type { Problem } from "../problems/problem.ts";

const MAX_SHOWN = 20;
const OUTCOMES: Readonly<Record<ImportReport["outcome"], string>> = {
  applied: "The delivery is in.",
  unchanged: "Nothing to change: the database has all of this already.",
  rehearsed: "Dry run: this is what would change; nothing was.",
  refused: "The delivery was refused; nothing of it was applied.",
};

/** A report as lines for a person at a terminal. */
export function importSummary(report: ImportReport): readonly string[] {
  const { outcome, rows, files, seconds, rowsPerSecond, changes } = report;
  return [
    ...problemLines(report),
    ...(changes.length > 0 ? [line("", "new", "updated", "unchanged")] : []),
    ...changes.map(({ table, inserted, updated, unchanged }) =>
      line(table, grouped(inserted), grouped(updated), grouped(unchanged)),
    ),
    OUTCOMES[outcome],
    `${grouped(rows)} rows of ${files.length} files in ${seconds.toFixed(1)} s, ${grouped(rowsPerSecond)} rows a second.`,
  ];
}

function problemLines({ errors, warnings, totals, problems }: ImportReport): readonly string[] {
  if (errors + warnings === 0) return [];
  const shown = problems.slice(0, MAX_SHOWN);
  const left = errors + warnings - shown.length;
  return [
    ...shown.map(problemLine),
    ...(left > 0 ? [`... and ${grouped(left)} more; --report FILE writes all of them.`] : []),
    `${grouped(errors)} errors, ${grouped(warnings)} warnings: ` +
      totals.map(({ rule, severity, count }) => `${rule} ${severity} ${grouped(count)}`).join(", "),
  ];
}

function problemLine({ file, line: at, column, rule, severity, value, wrong, right }: Problem): string {
  const place = [file, at > 0 ? `line ${at}` : "", column ?? ""].filter((part) => part !== "").join(", ");
  return `${severity} ${rule} ${place}: ${value === null ? "" : `“${value}” `}${wrong}; right: ${right}`;
}

const line = (name: string, ...counts: readonly string[]) =>
  `${name.padEnd(28)}${counts.map((count) => count.padStart(12)).join("")}`;

const grouped = (count: number) => count.toLocaleString("en").replaceAll(",", " ");
