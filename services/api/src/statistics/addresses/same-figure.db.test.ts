import { FORMATS, type FormatName, readTable } from "@digipoint/sdk/formats";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DEFAULT_LIMITS } from "../../graph/limits.ts";
import { createService } from "../../server.ts";
import { TEST_CELL_KEY_SECRET } from "../../testing/graph.ts";
import { openPublishedGraph, type PublishedGraph } from "../../testing/published.ts";

let graph: PublishedGraph;
let figures: readonly (number | null)[];
beforeAll(async () => {
  graph = await openPublishedGraph();
  figures = await valuesOf(
    '{ t: statistics(input: { measure: "persons", by: ["city"], where: [DEMO, F] }) { values } }',
  );
}, 120_000);
afterAll(() => graph.close());

const NAMED = {
  DEMO: '{ dimension: "project", category: "DEMO" }',
  F: '{ dimension: "gender", category: "F" }',
};

async function valuesOf(document: string): Promise<readonly (number | null)[]> {
  const { data, errors } = await graph.ask(
    document.replaceAll(/DEMO\b(?!")|F\b(?!")/g, (name) => Reflect.get(NAMED, name)),
  );
  if (errors) throw new Error(errors[0]?.message);
  return Reflect.get(data?.["t"] ?? {}, "values");
}

/** The column of a CSV file that holds the figures. */
function column(text: string): readonly (number | null)[] {
  const [header = [], ...lines] = text
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(","));
  return lines.map((line) => line[header.indexOf("value")]).map((value) => (value === "" ? null : Number(value)));
}

/** The figures of a file in any format. */
async function figuresIn(name: FormatName, path: string): Promise<readonly (number | null)[]> {
  const bytes = new Uint8Array(await (await graph.read(path)).arrayBuffer());
  const table = await readTable(bytes, name);
  return table.figures.map((figure) => (figure.status === "shown" ? figure.value : null));
}

describe("the same question", () => {
  it("has figures to compare", () => {
    expect(figures.filter((value) => value !== null).length).toBeGreaterThan(2);
  });

  it.each([
    [
      "with its filters in another order",
      '{ t: statistics(input: { measure: "persons", by: ["city"], where: [F, DEMO] }) { values } }',
    ],
    [
      "beside other questions",
      '{ a: statistics(input: { measure: "persons" }) { values } t: statistics(input: { measure: "persons", by: ["city"], where: [DEMO, F] }) { values } }',
    ],
    [
      "through a fragment",
      '{ t: statistics(input: { measure: "persons", by: ["city"], where: [DEMO, F] }) { ...figures } } fragment figures on StatTable { values }',
    ],
  ])("has the same figures %s", async (_, document) => {
    expect(await valuesOf(document)).toEqual(figures);
  });

  it("has the same figures where an indicator is asked for them", async () => {
    const asked = await valuesOf('{ t: statistics(input: { measure: "CO01", by: ["city"] }) { values } }');
    const { data } = await graph.ask('{ indicator(code: "CO01") { table(by: ["city"]) { values } } }');
    expect(data?.["indicator"]).toEqual({ table: { values: asked } });
    expect(asked.filter((value) => value !== null).length).toBeGreaterThan(1);
  });

  it("has the same figures as one category of a finer table", async () => {
    const document =
      '{ t: statistics(input: { measure: "persons", by: ["city", "gender"], where: [DEMO] }) { values } }';
    const values = await valuesOf(document);
    expect(figures.map((_, city) => values[city * 5 + 1])).toEqual(figures);
  });

  it("has the same figures at its plain addresses", async () => {
    const path = "?by=city&project=DEMO&gender=F&lang=en";
    const { value } = await (await graph.read(`/statistics/persons.json${path}`)).json();
    expect(figures.map((_, place) => value[place] ?? null)).toEqual(figures);
    expect(column(await (await graph.read(`/statistics/persons.csv${path}`)).text())).toEqual(figures);
    for (const { name } of FORMATS)
      expect(await figuresIn(name, `/statistics/persons.${name}${path}`), name).toEqual(figures);
  });

  it("has the same figures after a restart with nothing remembered", async () => {
    const { database, releases } = graph;
    const restarted = createService({
      database,
      releases,
      cellKeySecret: TEST_CELL_KEY_SECRET,
      limits: DEFAULT_LIMITS,
      verifyToken: async () => null,
      health: { checks: {} },
      log: pino({ level: "silent" }),
    });
    const path = "/statistics/persons.csv?by=city&project=DEMO&gender=F&lang=en";
    expect(column(await (await restarted.fetch(`http://test${path}`)).text())).toEqual(figures);
  });

  it("has the same figures in another release of the same people", async () => {
    expect(await graph.publish()).not.toBe(graph.release);
    const path = "/statistics/persons.json?by=city&project=DEMO&gender=F";
    expect(await figuresIn("json", path)).toEqual(figures);
  });
});
