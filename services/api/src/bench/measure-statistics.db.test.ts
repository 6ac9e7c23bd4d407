import { expect, it } from "vitest";
import { measureStatistics } from "./measure-statistics.ts";
import { growthReport, machineReport, sizeReport } from "./report.ts";

it("measures everything once, and says each of it with a number", { timeout: 120_000 }, async () => {
  const cost = await measureStatistics({ participants: 300, rounds: 1 });
  expect(cost.records).toBeGreaterThanOrEqual(300);
  expect(cost.publishing.stages.map(([stage]) => stage)).toContain("records");
  const lines = [
    ...machineReport(cost, 1),
    ...sizeReport(cost),
    ...growthReport([cost, { ...cost, participants: 600 }]),
  ];
  const text = lines.join("\n");
  expect(text).not.toMatch(/NaN|Infinity|undefined/);
  const rows = lines.filter((line) => /^\| (?!question \||page of people|---|\s*\|)/.test(line));
  expect(rows.length).toBe(cost.questions.length + 2 + cost.questions.length + 2);
  for (const row of rows) {
    const [name, ...numbers] = row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
    expect(name).not.toBe("");
    expect(
      numbers.map(Number).every((number) => number > 0),
      row,
    ).toBe(true);
  }
});
