import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ASKERS, openPublishedGraph, type PublishedGraph } from "../../testing/published.ts";

let graph: PublishedGraph;
beforeAll(async () => {
  graph = await openPublishedGraph();
}, 120_000);
afterAll(() => graph.close());

interface Table {
  readonly size: number;
  readonly values: readonly (number | null)[];
  readonly statuses: readonly string[];
  readonly noise: readonly (number | null)[];
}

const TABLE = "size values statuses noise";
type Asker = (typeof ASKERS)[keyof typeof ASKERS];

async function ask(field: "statistics" | "exactStatistics", input: object, viewer: Asker, selection = TABLE) {
  const type = field === "statistics" ? "StatisticsInput" : "ExactStatisticsInput";
  const document = `query ($input: ${type}!) { ${field}(input: $input) { ${selection} } }`;
  const { data, errors } = await graph.ask(document, { variables: { input }, viewer });
  return { table: data?.[field] as Table | null, error: errors?.[0] };
}

const protectedTable = (input: object, viewer: Asker = ASKERS.analyst, selection?: string) =>
  ask("statistics", input, viewer, selection);

describe("a protected table", () => {
  it("has a status for every figure, and a value only where it is shown", async () => {
    const { table } = await protectedTable({ measure: "persons", by: ["city", "gender"] });
    expect(table?.size).toBe(7 * 5);
    expect(table?.values.map((value) => value !== null)).toEqual(table?.statuses.map((status) => status === "SHOWN"));
    expect(new Set(table?.statuses)).toEqual(new Set(["SHOWN", "HIDDEN"]));
  });

  it("tells noise in one digit, so that the parameters of the protection stay untold", async () => {
    const { table } = await protectedTable({ measure: "persons", by: ["city"] });
    expect(new Set(table?.noise)).toEqual(new Set([2]));
  });

  it("says in its rows what its flat arrays say, and how many rows it leaves out", async () => {
    const rows = "rows(first: 3, skip: 2) { total leftOut items { categories { code } value status words(lang: EN) } }";
    const { table } = await protectedTable(
      { measure: "persons", by: ["city", "gender"] },
      ASKERS.analyst,
      `${TABLE} ${rows}`,
    );
    const told = Reflect.get(table ?? {}, "rows");
    expect(told).toMatchObject({ total: 35, leftOut: 30 });
    expect(told.items.map((row: { categories: { code: string }[] }) => row.categories.map(({ code }) => code))).toEqual(
      [
        ["_T", "M"],
        ["_T", "X"],
        ["_T", "UNKNOWN"],
      ],
    );
    expect(told.items.map(({ value }: { value: number }) => value)).toEqual(table?.values.slice(2, 5));
  });

  it("says in words why a figure is not shown", async () => {
    const rows = "rows { items { status words(lang: EN) } }";
    const { table } = await protectedTable({ measure: "persons", by: ["city", "gender"] }, ASKERS.analyst, rows);
    const items: { status: string; words: string | null }[] = Reflect.get(table ?? {}, "rows").items;
    const hidden = items.filter(({ status }) => status === "HIDDEN").map(({ words }) => words);
    expect(new Set(hidden)).toEqual(new Set(["hidden: fewer than 5 persons, or protected otherwise"]));
    expect(items.filter(({ status }) => status === "SHOWN").every(({ words }) => words === null)).toBe(true);
  });

  it("hides everything about a dozen people from visitors", async () => {
    const input = { measure: "TOTAL", by: ["gender"], where: [{ dimension: "project", category: "EXAMPLE-A" }] };
    const { table } = await protectedTable(input, ASKERS.public);
    expect(new Set(table?.statuses)).toEqual(new Set(["HIDDEN"]));
  });

  it("shows visitors no value under twenty", async () => {
    const input = { measure: "persons", by: ["city", "gender"] };
    const known = (await protectedTable(input)).table;
    const seen = (await protectedTable(input, ASKERS.public)).table;
    const small = known?.values.filter((value) => value !== null && value < 20) ?? [];
    expect(small.length).toBeGreaterThan(0);
    expect(seen?.values).toEqual(known?.values.map((value) => (value !== null && value < 20 ? null : value)));
  });

  it("names coarser questions where more than half of it is hidden", async () => {
    const selection = `${TABLE} coarser { by where { dimension category } shown }`;
    const { table } = await protectedTable({ measure: "persons", by: ["pathway", "city"] }, ASKERS.analyst, selection);
    const coarser: { by: string[]; shown: number }[] = Reflect.get(table ?? {}, "coarser");
    const shown = (table?.statuses ?? []).filter((status) => status === "SHOWN").length / (table?.size ?? 1);
    expect(coarser.length).toBeGreaterThan(0);
    expect(coarser.every((question) => question.shown > shown)).toBe(true);
  });

  it("costs no statement of the database's snapshot", async () => {
    await protectedTable({ measure: "persons", by: ["gender"] });
    expect(graph.statements().filter((statement) => /begin|set_scope/i.test(statement))).toEqual([]);
  });
});

describe("a question that cannot be answered", () => {
  it.each([
    ["an unknown measure", { measure: "person" }, "measure", "persons"],
    ["an unknown dimension", { measure: "persons", by: ["city", "gendr"] }, "by.1", "gender"],
    [
      "an unknown category",
      { measure: "persons", where: [{ dimension: "gender", category: "W" }] },
      "where.0.category",
      "F",
    ],
  ])("is told where it is wrong and what is near: %s", async (_, input, path, near) => {
    const { table, error } = await protectedTable(input);
    expect(table).toBeNull();
    expect(error?.extensions).toMatchObject({ code: "QUESTION_REFUSED", path, requestId: expect.any(String) });
    expect(error?.extensions?.["nearest"]).toEqual(expect.arrayContaining([near]));
  });

  it("is one by fine dimensions, for visitors", async () => {
    const { error } = await protectedTable({ measure: "persons", by: ["ageBand"] }, ASKERS.public);
    expect(error?.extensions).toMatchObject({ code: "QUESTION_REFUSED", path: "by.0" });
    expect((await protectedTable({ measure: "persons", by: ["ageBand"] })).error).toBeUndefined();
  });

  it("is one to any release but the current one", async () => {
    expect((await protectedTable({ measure: "persons", release: graph.release })).error).toBeUndefined();
    const { error } = await protectedTable({ measure: "persons", release: "2020-01-01" });
    expect(error?.extensions).toMatchObject({ code: "RELEASE_GONE", currentRelease: graph.release });
  });

  it.each([
    ["a range", '{ dimension: "entryMonth", from: "2020-01", to: "2020-03" }'],
    ["a list", '{ dimension: "gender", category: ["F", "M"] }'],
    ["a not", '{ dimension: "gender", not: "F" }'],
    ["an or", '{ or: [{ dimension: "gender", category: "F" }] }'],
  ])("is no question at all with %s", async (_, where) => {
    const document = `{ statistics(input: { measure: "persons", where: [${where}] }) { values } }`;
    const { errors } = await graph.ask(document, { viewer: ASKERS.analyst });
    expect(errors?.[0]?.extensions?.["code"]).toBe("GRAPHQL_VALIDATION_FAILED");
  });
});

describe("exact figures", () => {
  const exact = (input: object, viewer: Asker) => ask("exactStatistics", input, viewer);

  it("are those of the worked example, for its coordinator", async () => {
    const { table, error } = await exact({ measure: "TOTAL", by: ["gender"], asOf: "2022-10-31" }, ASKERS.example);
    expect(error).toBeUndefined();
    expect(table?.values).toEqual([11, 5, 6, 0, 0]);
    expect(table?.noise.every((noise) => noise === null)).toBe(true);
  });

  it("are the same of the release", async () => {
    const { table } = await exact({ measure: "TOTAL", by: ["gender"], release: graph.release }, ASKERS.example);
    expect(table?.values).toEqual([11, 5, 6, 0, 0]);
  });

  it.each([
    ["visitors", ASKERS.public, "UNAUTHENTICATED"],
    ["admin", ASKERS.admin, "FORBIDDEN"],
  ] as const)("are not for %s", async (_, viewer, code) => {
    expect((await exact({ measure: "persons" }, viewer)).error?.extensions?.["code"]).toBe(code);
  });

  it("are of one day or of one release, and of no day to come", async () => {
    const both = await exact({ measure: "persons", asOf: "2022-01-01", release: graph.release }, ASKERS.analyst);
    const later = await exact({ measure: "persons", asOf: "2199-01-01" }, ASKERS.analyst);
    const gone = await exact({ measure: "persons", release: "2020-01-01" }, ASKERS.analyst);
    expect(both.error?.extensions?.["code"]).toBe("BAD_USER_INPUT");
    expect(later.error?.extensions?.["code"]).toBe("BAD_USER_INPUT");
    expect(gone.error?.extensions?.["code"]).toBe("RELEASE_GONE");
  });
});
