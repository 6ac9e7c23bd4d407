import { BENCH_USAGE, readBenchArguments } from "./bench/bench-arguments.ts";
import { measureStatistics } from "./bench/measure-statistics.ts";
import { growthReport, machineReport, sizeReport } from "./bench/report.ts";

const wanted = readBenchArguments(process.argv.slice(2));
const say = (lines: readonly string[]) => process.stdout.write(`${lines.join("\n")}\n\n`);

if (wanted === null) {
  process.stderr.write(`${BENCH_USAGE}\n`);
  process.exitCode = 2;
} else {
  const measured = [];
  for (const participants of wanted.sizes) {
    const size = await measureStatistics({ participants, rounds: wanted.rounds });
    if (measured.length === 0) say(machineReport(size, wanted.rounds));
    say(sizeReport(size));
    measured.push(size);
  }
  if (measured.length > 1) say(growthReport(measured));
}
