import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newDataFolder, ServiceProcess } from "./service-process.ts";
import { WORKED_FIGURES } from "./worked-example-figures.ts";

const dataFolder = newDataFolder();
const SIZE = { DIGIPOINT_DEMO_PARTICIPANTS: "1500" };
let service: ServiceProcess;
beforeAll(async () => {
  service = await ServiceProcess.start(dataFolder, SIZE);
});
afterAll(async () => {
  await service.end();
  rmSync(dataFolder, { recursive: true, force: true });
});

interface Table {
  readonly values: readonly (number | null)[];
  readonly statuses: readonly string[];
}

/** Where most values are not shown, they stand by their place. */
interface JsonStat {
  readonly value: Readonly<Record<number, number | null>>;
}

/** A GraphQL alias of an indicator's code. */
const aliasOf = (code: string) => code.replaceAll(/[^A-Za-z0-9]/g, "_");

const EXAMPLE = '{ dimension: "project", category: "EXAMPLE-A" }';

describe("worked example A", () => {
  const query = (field: string, asOf: string) =>
    `{ ${Object.keys(WORKED_FIGURES)
      .map(
        (code) =>
          `${aliasOf(code)}: ${field}(input: { measure: "${code}", by: ["gender"], where: [${EXAMPLE}]${asOf} }) { values statuses }`,
      )
      .join("\n")} }`;

  it("comes to every figure worked out by hand: total, women and men", async () => {
    const data = await service.data<Record<string, Table>>(
      query("exactStatistics", ', asOf: "2022-10-31"'),
      "steward:example-a",
    );
    const found = Object.keys(WORKED_FIGURES).map((code) => [code, data[aliasOf(code)]?.values.slice(0, 3)]);
    expect(Object.fromEntries(found)).toEqual(WORKED_FIGURES);
  });

  it("shows the public hidden cells only", async () => {
    const data = await service.data<Record<string, Table>>(query("statistics", ""));
    const statuses = Object.values(data).flatMap((table) => table.statuses);
    expect(statuses.length).toBeGreaterThan(200);
    expect(new Set(statuses.filter((status) => status !== "NOT_APPLICABLE"))).toEqual(new Set(["HIDDEN"]));
    expect(new Set(Object.values(data).flatMap(({ values }) => values))).toEqual(new Set([null]));
  });
});

describe("one figure", () => {
  const INPUT = '(input: { measure: "persons", by: ["city", "gender"] })';

  async function everyRoute(): Promise<readonly (readonly (number | null)[])[]> {
    const alone = await service.data<{ statistics: Table }>(`{ statistics${INPUT} { values } }`);
    const together = await service.data<Record<"a" | "b" | "c", Table>>(
      `{ a: statistics${INPUT} { values } b: statistics(input: { measure: "persons", by: ["city"] }) { values } c: statistics${INPUT} { values } }`,
    );
    const address = `${service.address}/statistics/persons`;
    const json = (await (await fetch(`${address}.json?by=city,gender`)).json()) as JsonStat;
    const csv = await (await fetch(`${address}.csv?by=city,gender&lang=en`)).text();
    const [header = "", ...lines] = csv
      .replace(/^\uFEFF/, "")
      .trim()
      .split(/\r?\n/);
    const column = header.split(",").indexOf("value");
    const fromCsv = lines.map((line) => line.split(",")[column]).map((value) => (value ? Number(value) : null));
    const fromJson = alone.statistics.values.map((_, place) => json.value[place] ?? null);
    return [alone.statistics.values, together.a.values, together.c.values, fromJson, fromCsv];
  }

  it("is the same by query, alias, batch, CSV and JSON, and after a restart", async () => {
    const before = await everyRoute();
    const [first = []] = before;
    expect(first.filter((value) => value !== null).length).toBeGreaterThan(5);
    for (const values of before) expect(values).toEqual(first);
    await service.end();
    service = await ServiceProcess.start(dataFolder, SIZE);
    for (const values of await everyRoute()) expect(values).toEqual(first);
  });
});
