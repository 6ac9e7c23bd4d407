import { describe, expect, it } from "vitest";
import { EXAMPLE_TABLE } from "../testing/example-table.ts";
import { readSdmxCsv } from "./read-sdmx-csv.ts";
import { writeSdmxCsv } from "./write-sdmx-csv.ts";

const read = (lines: readonly string[]) => readSdmxCsv(new TextEncoder().encode(lines.join("\n")));

describe("an SDMX-CSV file that is written", () => {
  it("begins with its structure, without a mark of UTF-8", async () => {
    const [header, first] = new TextDecoder("utf-8", { ignoreBOM: true })
      .decode(await writeSdmxCsv(EXAMPLE_TABLE))
      .split("\r\n");
    expect(header).toBe(
      "STRUCTURE[;],STRUCTURE_ID,ACTION,INDICATOR,GENDER,CITY,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,DECIMALS," +
        "OBS_STATUS,CONF_STATUS,SDC_NOISE,SDC_METHOD,RELEASE,DATA_AS_OF,LICENCE,NOTE[fi;sv;en]",
    );
    expect(first).toBe(
      "dataflow,DIGIPOINT:SHARE_BY_GENDER_CITY_TIME_PERIOD(1.0.0),R,DP-2_2,F,_T,2024,41.5,PT,1,A,F,1.7," +
        "NOISE,2026-11,2026-10-31,CC-BY-4.0,",
    );
  });

  it("keeps publisher, release and licence", async () => {
    const { passport, statistic, measure } = await readSdmxCsv(await writeSdmxCsv(EXAMPLE_TABLE));
    expect(passport).toMatchObject({
      agency: "DIGIPOINT",
      release: "2026-11",
      dataAsOf: "2026-10-31",
      isPerturbed: true,
      licence: EXAMPLE_TABLE.passport.licence,
      checksum: null,
    });
    expect(statistic).toBe("SHARE");
    expect(measure).toMatchObject({ code: "DP-2.2", decimals: 1, unit: { code: "PT" } });
  });
});

describe("an SDMX-CSV file of others", () => {
  it("is read with names after the codes, in any order of columns behind the value", async () => {
    const table = await read([
      "STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA: Area,TIME_PERIOD,OBS_VALUE,CONF_STATUS",
      "dataflow,OECD:POP(1.0),I,FIN: Finland: the land,2023,5.55,F",
      "dataflow,OECD:POP(1.0),I,FIN: Finland: the land,2024,,C",
      "dataflow,OECD:POP(1.0),I,SWE: Sweden,2024,NaN,",
    ]);
    expect(table.dimensions.map(({ code, role }) => [code, role])).toEqual([
      ["refArea", "classification"],
      ["period", "time"],
    ]);
    expect(table.dimensions[0]?.categories[0]?.title.en).toBe("Finland: the land");
    expect(table.figures).toEqual([
      { status: "shown", value: 5.55, noise: null },
      { status: "hidden" },
      { status: "missing" },
      { status: "missing" },
    ]);
    expect(table.measure.decimals).toBe(2);
    expect(table.passport.agency).toBe("OECD");
  });

  const header = "STRUCTURE,STRUCTURE_ID,ACTION,AREA,OBS_VALUE,OBS_STATUS";
  it.each([
    [["AREA,OBS_VALUE", "FIN,1"], "begins with STRUCTURE"],
    [["STRUCTURE,STRUCTURE_ID,AREA", "dataflow,A:B(1.0),FIN"], "no column OBS_VALUE"],
    [[header], "no observation"],
    [[header, "dataflow,A:B(1.0),D,FIN,1,A"], "line 2: The line deletes"],
    [[header, "dataflow,A:B(1.0),R,FIN,1,A", "dataflow,A:C(1.0),R,SWE,1,A"], "line 3: The file holds several"],
    [[header, "dataflow,A:B(1.0),R,FIN,1,Q"], "beside the mark Q"],
    [[header, "dataflow,A:B(1.0),R,FIN,many,A"], "no plain number"],
  ])("is refused: %#", async (lines, message) => {
    await expect(read(lines)).rejects.toThrow(message);
    await expect(read(lines)).rejects.toMatchObject({ code: "FORMAT" });
  });
});
