import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonObject, StatTable } from "../../model/index.ts";
import { arbitraryTable } from "../testing/arbitrary-table.ts";
import { EXAMPLE_TABLE, TARGETS_TABLE } from "../testing/example-table.ts";
import { brokenSdmxJsonRules } from "../testing/sdmx-json-rules.ts";
import { readSdmxJson } from "./read-sdmx-json.ts";
import { writeSdmxJson } from "./write-sdmx-json.ts";

const written = async (table: StatTable) =>
  JSON.parse(new TextDecoder().decode(await writeSdmxJson(table, { lang: "en" }))) as JsonObject;
const read = (json: unknown) => readSdmxJson(new TextEncoder().encode(JSON.stringify(json)));

describe("a message of SDMX-JSON that is written", () => {
  it("keeps the rules that the schema cannot say", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryTable, async (table) => {
        expect(brokenSdmxJsonRules(await written(table))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("would be caught breaking them", async () => {
    const text = JSON.stringify(await written(EXAMPLE_TABLE));
    const broken = (from: string, to: string) => {
      expect(text).toContain(from);
      return brokenSdmxJsonRules(JSON.parse(text.replace(from, to)));
    };
    expect(broken('"0:0:0":[41.5,0,0,1.7]', '"9:9:9":[41.5,0,0,1.7]')).not.toEqual([]);
    expect(broken('"0:0:0":[41.5,0,0,1.7]', '"0:0:0":[41.5,99,0,1.7]')).not.toEqual([]);
    expect(broken('"0:0:0":[41.5,0,0,1.7]', '"0:0:0":[41.5,1,1,1.7]')).not.toEqual([]);
    expect(broken('"keyPosition":3', '"keyPosition":4')).not.toEqual([]);
    expect(broken('"0:::"', '"0::"')).not.toEqual([]);
  });

  it("holds a table whole, in three languages", async () => {
    for (const table of [EXAMPLE_TABLE, TARGETS_TABLE]) {
      expect({ ...(await read(await written(table))), figures: null }).toEqual({ ...table, figures: null });
    }
  });

  it("is dated by the release", async () => {
    expect((await written(EXAMPLE_TABLE))["meta"]).toEqual({
      id: "SHARE_BY_GENDER_CITY_TIME_PERIOD-2026-11",
      test: false,
      prepared: "2026-11-23T08:00:00Z",
      contentLanguages: ["en", "fi", "sv"],
      sender: { id: "DIGIPOINT" },
    });
  });
});

const link = { rel: "dataflow", urn: "urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=OECD:POP(1.0)" };
const foreign = {
  meta: { id: "x", prepared: "2025-05-01T12:00:00+02:00", sender: { id: "OECD", name: "OECD" } },
  data: {
    structures: [
      {
        name: "Population",
        links: [link],
        dimensions: {
          dataSet: [{ id: "FREQ", name: "Frequency", keyPosition: 0, values: [{ id: "A", name: "Annual" }] }],
          series: [
            {
              id: "REF_AREA",
              name: "Area",
              keyPosition: 1,
              roles: ["REF_AREA"],
              values: [
                { id: "FIN", name: "Finland", names: { en: "Finland", sv: "Finland", fi: "Suomi" } },
                { id: "SWE", name: "Sweden" },
              ],
            },
          ],
          observation: [
            { id: "TIME_PERIOD", name: "Year", keyPosition: 2, values: [{ value: "2023" }, { value: "2024" }] },
          ],
        },
        attributes: {
          observation: [
            {
              id: "OBS_STATUS",
              name: "Status",
              values: [
                { id: "A", name: "Normal" },
                { id: "Q", name: "Suppressed" },
              ],
            },
          ],
        },
      },
    ],
    dataSets: [
      {
        structure: 0,
        links: [link],
        series: {
          "0": { observations: { "0": [5.55, 0], "1": [5.6, 0] } },
          "1": { observations: { "1": ["NaN", 1] } },
        },
      },
    ],
  },
};

describe("a message of SDMX-JSON of others", () => {
  it("is read in series, where what is not there is missing", async () => {
    const table = await read(foreign);
    expect(table.figures).toEqual([
      { status: "shown", value: 5.55, noise: null },
      { status: "shown", value: 5.6, noise: null },
      { status: "missing" },
      { status: "hidden" },
    ]);
    expect(table.dimensions.map(({ code, role }) => [code, role])).toEqual([
      ["REF_AREA", "geo"],
      ["TIME_PERIOD", "time"],
    ]);
    expect(table.dimensions[0]?.categories[0]?.title).toEqual({ fi: "Suomi", sv: "Finland", en: "Finland" });
    expect(table.conditions.map(({ category }) => category.code)).toEqual(["A"]);
    expect(table.measure).toMatchObject({ decimals: 2, title: { en: "Population" } });
    expect(table.passport).toMatchObject({ agency: "OECD", publishedAt: "2025-05-01T10:00:00Z" });
  });

  it.each([
    ['"1":[5.6,0]', '"7":[5.6,0]', "7 is the place of no value"],
    ['"1":[5.6,0]', '"1":[5.6,7]', "7 is the place of no value"],
    ['"1":[5.6,0]', '"1":[5.6,1]', "beside the mark Q"],
    ['"1":[5.6,0]', '"1":["a",0]', "is no number"],
    ['"1":[5.6,0]', '"1:1":[5.6,0]', "one place for each"],
    ['"keyPosition":2', '"keyPosition":5', "gaps"],
    ['"structures"', '"structure"', "one structure and one data set"],
    ['{"id":"SWE","name":"Sweden"}', "{}", "neither an id nor a value"],
  ])("is refused where its parts do not fit together: %s -> %s", async (from, to, message) => {
    const text = JSON.stringify(foreign);
    expect(text).toContain(from);
    await expect(read(JSON.parse(text.replace(from, to)))).rejects.toThrow(message);
  });
});
