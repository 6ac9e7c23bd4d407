import { absent, isShown, shown } from "@digipoint/sdk/model";
import { sampleCities, sampleTable, testTransform } from "@digipoint/sdk/testing";
import { describe, expect, it } from "vitest";
import { againstAverage } from "../src/against-average.ts";

testTransform({ describe, it }, againstAverage, { cases: [{ name: "of cities", tables: [sampleCities()] }] });

describe("against-average", () => {
  it("takes the average of the parts that are shown", () => {
    const figures = [shown(60), shown(10), shown(20), absent("hidden"), shown(30)];
    const table = againstAverage.apply([{ ...sampleCities(), figures }], {});
    expect(table.figures.map((figure) => (isShown(figure) ? figure.value : figure.status))).toEqual([
      ...[-10, 0, "hidden", 10],
    ]);
  });

  it("refuses a table of two dimensions", () => {
    expect(() => againstAverage.apply([sampleTable()], {})).toThrow(/one table of one dimension/);
  });
});
