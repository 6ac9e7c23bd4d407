import { cpus, totalmem } from "node:os";
import type { StatisticsCost } from "./measure-statistics.ts";

const ms = (value: number) => (value < 1 ? value.toFixed(3) : value < 100 ? value.toFixed(1) : value.toFixed(0));
const ratio = (one: number, other: number) => (one / other).toFixed(2);
const megabytes = (bytes: number | null) => (bytes === null ? "not known" : `${Math.round(bytes / 1e6)} MB`);
const grouped = (count: number) => count.toLocaleString("en").replaceAll(",", " ");
const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) => [
  row(head),
  row(head.map((_, index) => (index === 0 ? "---" : "---:"))),
  ...rows.map(row),
];

/** Where it was measured, and how often. */
export function machineReport({ postgres }: StatisticsCost, rounds: number): readonly string[] {
  const [cpu] = cpus();
  return [
    `Node ${process.versions.node}, PostgreSQL ${postgres}, ${cpus().length} × ${cpu?.model.trim() ?? "unknown processor"},`,
    `${Math.round(totalmem() / 1e9)} GB of memory; medians of ${rounds} rounds, one unmeasured before.`,
  ];
}

export function sizeReport(cost: StatisticsCost): readonly string[] {
  const { participants, deliveryRows, importSeconds, records, publishing, dashboard, mixed } = cost;
  const { memory, seconds, stages } = publishing;
  return [
    `## ${grouped(participants)} people`,
    "",
    `A delivery of ${grouped(deliveryRows)} rows, imported in ${importSeconds.toFixed(1)} s; ${grouped(records)} records.`,
    "",
    `Publishing: ${seconds.toFixed(1)} s, at most ${megabytes(memory.node)} in Node and ${megabytes(memory.postgres)} in PostgreSQL`,
    `(${stages.map(([stage, took]) => `${stage} ${took.toFixed(1)}`).join(", ")}).`,
    "",
    ...questionTable(cost),
    "",
    `A dashboard of twelve questions in one operation: cold ${ms(dashboard.cold)} ms, warm ${ms(dashboard.warm)} ms.`,
    "",
    ...table(
      ["page of people", "alone, ms", "beside statistics, ms", "ratio"],
      (["median", "p95"] as const).map((of) => [
        of,
        ms(mixed.alone[of]),
        ms(mixed.beside[of]),
        ratio(mixed.beside[of], mixed.alone[of]),
      ]),
    ),
    "",
    `Questions answered beside these pages: ${mixed.questions}.`,
  ];
}

const questionTable = ({ questions }: StatisticsCost) =>
  table(
    [
      "question",
      "figures",
      "cold, ms",
      "plain SQL, ms",
      "cold / plain",
      "table SQL, ms",
      "cold / table",
      "warm, ms",
      "warm service, ms",
    ],
    questions.map(({ name, figures, cold, plainSql, tableSql, warm, warmService }) => [
      name,
      String(figures),
      ms(cold),
      ms(plainSql),
      ratio(cold, plainSql),
      ms(tableSql),
      ratio(cold, tableSql),
      ms(warm),
      ms(warmService),
    ]),
  );

/** How cost grows from each size to the next, over how the people do: 1 is in proportion, below it is better. */
export function growthReport(sizes: readonly StatisticsCost[]): readonly string[] {
  const steps = sizes.slice(1).flatMap((to, index) => {
    const from = sizes[index];
    return from ? [{ from, to, people: to.participants / from.participants }] : [];
  });
  const rowOf = (name: string, costOf: (size: StatisticsCost) => number) => [
    name,
    ...steps.map(({ from, to, people }) => ratio(costOf(to) / costOf(from), people)),
  ];
  const names = sizes[0]?.questions.map(({ name }) => name) ?? [];
  return [
    "## Growth of cost over growth of people",
    "",
    ...table(
      ["", ...steps.map(({ from, to }) => `${grouped(from.participants)} to ${grouped(to.participants)}`)],
      [
        rowOf("publishing", ({ publishing }) => publishing.seconds),
        ...names.map((name, index) => rowOf(`cold: ${name}`, ({ questions }) => questions[index]?.cold ?? Number.NaN)),
        rowOf("cold: dashboard", ({ dashboard }) => dashboard.cold),
      ],
    ),
  ];
}
