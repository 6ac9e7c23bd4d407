import { describe, expect, it } from "vitest";
import { LANGUAGES, type StatTable } from "../../model/index.ts";
import { sampleTargets, sampleYears } from "../../testing/conformance/sample-series.ts";
import { sampleCities, sampleTable } from "../../testing/conformance/sample-table.ts";
import { testVisual } from "../../testing/conformance/test-visual.ts";
import type { Visual } from "../contracts/plugins.ts";
import { bar } from "./bars/bar.ts";
import { groupedBar } from "./bars/grouped-bar.ts";
import { stackedBar } from "./bars/stacked-bar.ts";
import { heatTable } from "./heat/heat-table.ts";
import { line } from "./line/line.ts";
import { sparkline } from "./sparkline/sparkline.ts";
import { dotAndTarget } from "./targets/dot-and-target.ts";
import { VISUALS } from "./visuals.ts";

const runner = { describe, it };

/** The years of one city alone. */
function oneCity(place: 0 | 1): StatTable {
  const table = sampleYears();
  const [city, years] = table.dimensions;
  if (!city || !years) throw new Error("The sample has two dimensions.");
  const chosen = { ...city, categories: city.categories.slice(place, place + 1) };
  return { ...table, dimensions: [chosen, years], figures: table.figures.slice(4 * place, 4 * place + 4) };
}

const CASES: readonly (readonly [Visual, string, StatTable])[] = [
  [bar, "of cities", sampleCities()],
  [groupedBar, "of cities and genders", sampleTable()],
  [stackedBar, "of cities and genders", sampleTable()],
  [heatTable, "of cities and genders", sampleTable()],
  [line, "of two cities over years", sampleYears()],
  [line, "of one city over years", oneCity(0)],
  [sparkline, "of one city over years", oneCity(0)],
  [dotAndTarget, "of a project's targets", sampleTargets()],
];

for (const [visual, name, table] of CASES) testVisual(runner, visual, { cases: [{ name, table }] });

describe("The pictures of the SDK", () => {
  it.each(CASES.flatMap(([visual, name, table]) => LANGUAGES.map((lang) => ({ visual, name, table, lang }))))(
    "$visual.name $name in $lang is the same as ever",
    async ({ visual, name, table, lang }) => {
      const { svg, summary } = visual.draw(table, {}, { title: "Henkilöt", lang, id: "pic" });
      const file = `golden/${visual.name}-${name.replaceAll(/[^a-z]+/g, "-")}.${lang}.svg`;
      await expect(`<!-- ${summary} -->\n${svg.replaceAll("><", ">\n<")}\n`).toMatchFileSnapshot(file);
    },
  );

  it("have names of their own", () => {
    expect(new Set(VISUALS.map(({ name }) => name)).size).toBe(VISUALS.length);
  });

  it.each(VISUALS)("$name refuses an option that it does not have, and a width that is none", (visual) => {
    const table = CASES.find(([one]) => one === visual)?.[2] ?? sampleTable();
    const draw = (options: { readonly [name: string]: string | number }) => () =>
      visual.draw(table, options, { title: "Persons", lang: "en", id: "pic" });
    expect(draw({ colour: "red" })).toThrow("has no option colour");
    expect(draw({ width: 12 })).toThrow("280 to 1600");
    expect(draw({ width: 640 })).not.toThrow();
  });
});
