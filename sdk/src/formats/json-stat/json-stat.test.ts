import fc from "fast-check";
import JSONstat from "jsonstat-toolkit";
import { describe, expect, it } from "vitest";
import type { JsonObject, StatTable } from "../../model/index.ts";
import { arbitraryTable } from "../testing/arbitrary-table.ts";
import { EXAMPLE_PASSPORT, EXAMPLE_TABLE, TARGETS_TABLE } from "../testing/example-table.ts";
import { brokenJsonStatRules } from "../testing/json-stat-rules.ts";
import { readJsonStat } from "./read-json-stat.ts";
import { writeJsonStat } from "./write-json-stat.ts";

const jsonOf = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes)) as JsonObject;
const written = async (table: StatTable, lang: "fi" | "sv" | "en" = "en") =>
  jsonOf(await writeJsonStat(table, { lang }));
const read = (json: unknown) => readJsonStat(new TextEncoder().encode(JSON.stringify(json)));

describe("a JSON-stat dataset that is written", () => {
  it("keeps the rules that the schema cannot say", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryTable, async (table) => {
        expect(brokenJsonStatRules(await written(table))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("would be caught breaking them", async () => {
    const dataset = await written(EXAMPLE_TABLE);
    expect(brokenJsonStatRules({ ...dataset, value: [1] })).not.toEqual([]);
    expect(brokenJsonStatRules({ ...dataset, status: {} })).not.toEqual([]);
    expect(brokenJsonStatRules({ ...dataset, status: { "99": "Q" } })).not.toEqual([]);
    expect(brokenJsonStatRules({ ...dataset, id: ["INDICATOR"] })).not.toEqual([]);
  });

  it("tells units, decimals and roles to others", async () => {
    const dataset = JSONstat(await written(TARGETS_TABLE, "sv"));
    expect(dataset.role).toMatchObject({ metric: ["INDICATOR"] });
    expect(dataset.Dimension("INDICATOR").Category("DP-3_1").unit).toMatchObject({ label: "studiepoäng", decimals: 1 });
    expect(JSONstat(await written(EXAMPLE_TABLE)).role).toMatchObject({
      time: ["TIME_PERIOD"],
      geo: ["CITY"],
      metric: ["INDICATOR"],
    });
  });

  it("carries its passport in its language", async () => {
    const { extension } = await written(EXAMPLE_TABLE, "sv");
    expect(extension).toMatchObject({
      lang: "sv",
      statistic: "SHARE",
      passport: {
        ...EXAMPLE_PASSPORT,
        noise: "Cirka ±2 personer.",
        threshold: "Färre än 5 personer är dolt.",
        citation: "DigiPoint. Publicering 2026-11.",
        notes: ["Räkna inte ihop tal."],
      },
      status: { label: { Q: "Dold av sekretesskäl" } },
    });
  });

  it("lists only the values that are there where most are absent", async () => {
    const figures = EXAMPLE_TABLE.figures.map((figure, place) => (place < 2 ? figure : { status: "hidden" as const }));
    expect((await written({ ...EXAMPLE_TABLE, figures }))["value"]).toEqual({ "0": 41.5, "1": 38.3 });
  });
});

describe("a JSON-stat dataset of others", () => {
  const eurostat = {
    version: "2.0",
    class: "dataset",
    label: "Population on 1 January",
    source: "ESTAT",
    updated: "2024-02-20T23:00:00+0100",
    id: ["freq", "sex", "geo", "time"],
    size: [1, 2, 2, 1],
    dimension: {
      freq: { label: "Time frequency", category: { index: { A: 0 }, label: { A: "Annual" } } },
      sex: { label: "Sex", category: { index: { M: 1, F: 0 }, label: { M: "Males", F: "Females" } } },
      geo: { label: "Place", category: { index: { FI1B: 0, FI19: 1 }, label: { FI1B: "Helsinki", FI19: "West" } } },
      time: { label: "Time", category: { index: { "2023": 0 }, label: { "2023": "2023" } } },
    },
    role: { time: ["time"], geo: ["geo"] },
    value: { "0": 882_000.5, "3": 0 },
    status: { "1": "c", "2": "z", "3": "p" },
  };

  it("is read from Eurostat, with objects for values, statuses and indexes", async () => {
    const table = await read(eurostat);
    expect(table.figures).toEqual([
      { status: "shown", value: 882_000.5, noise: null },
      { status: "hidden" },
      { status: "notApplicable" },
      { status: "shown", value: 0, noise: null },
    ]);
    expect(table.dimensions.map(({ code, role }) => [code, role])).toEqual([
      ["sex", "classification"],
      ["geo", "geo"],
    ]);
    expect(table.dimensions[0]?.categories.map(({ code }) => code)).toEqual(["F", "M"]);
    expect(table.conditions.map(({ dimension, category }) => `${dimension.code}=${category.code}`)).toEqual([
      "freq=A",
      "time=2023",
    ]);
    expect(table.measure).toMatchObject({ title: { fi: "Population on 1 January" }, decimals: 1 });
    expect(table.passport).toMatchObject({
      agency: "UNKNOWN",
      citation: { en: "ESTAT" },
      publishedAt: "2024-02-20T22:00:00Z",
    });
  });

  it("is read from PxWeb, with measures side by side and municipalities by their number", async () => {
    const table = await read({
      version: "2.0",
      class: "dataset",
      label: "Väestö",
      source: "Tilastokeskus",
      id: ["Alue", "Tiedot"],
      size: [2, 2],
      dimension: {
        Alue: {
          label: "Alue",
          category: { index: { SSS: 0, KU091: 1 }, label: { SSS: "KOKO MAA", KU091: "Helsinki" } },
        },
        Tiedot: {
          label: "Tiedot",
          category: {
            index: { vaesto: 0, osuus: 1 },
            label: { vaesto: "Väestö", osuus: "Osuus" },
            unit: { vaesto: { base: "lukumäärä", decimals: 0 }, osuus: { base: "%", decimals: 1 } },
          },
        },
      },
      role: { metric: ["Tiedot"] },
      value: [5_603_851, 100, 674_500, null],
      status: [null, null, null, "..."],
    });
    const [area, measures] = table.dimensions;
    expect(area?.role).toBe("geo");
    expect(area?.categories.map(({ code }) => code)).toEqual(["SSS", "091"]);
    expect(measures?.categories.map(({ measure }) => [measure?.unit.title.fi, measure?.decimals])).toEqual([
      ["lukumäärä", 0],
      ["%", 1],
    ]);
    expect(table.figures.at(-1)).toEqual({ status: "hidden" });
  });

  it.each([
    [{ ...eurostat, class: "collection" }, "no dataset of JSON-stat 2.0"],
    [{ ...eurostat, version: "1.0" }, "json-stat2"],
    [{ ...eurostat, value: [1, 2] }, "value: The list has 2 items where the dimensions say 4"],
    [{ ...eurostat, value: { "4": 1 } }, "no position"],
    [{ ...eurostat, value: undefined }, "value: "],
    [{ ...eurostat, value: { "0": "12" } }, "value.0: The value is no number"],
    [{ ...eurostat, size: [1, 2, 3, 1] }, "dimension.geo: There are 2 categories where size says 3"],
    [{ ...eurostat, size: [1, 2, 2] }, "not as many ids"],
    [{ ...eurostat, id: ["freq", "sex", "geo", "when"] }, "dimension.when"],
    [{ ...eurostat, status: { "0": "c" } }, "beside the mark c"],
    [[1], "dataset: An object"],
  ])("is refused where its parts do not fit together: %#", async (dataset, message) => {
    await expect(read(dataset)).rejects.toThrow(message);
    await expect(read(dataset)).rejects.toMatchObject({ code: "FORMAT" });
  });
});
