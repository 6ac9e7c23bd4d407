import { describe, expect, it } from "vitest";
import { type Question, SdkError, type Source, type StatTable } from "../../model/index.ts";
import { sampleCities, sampleTable, sampleTargets } from "../../testing/index.ts";
import type { Visual } from "../contracts/plugins.ts";
import { defineReport } from "../definition/define-report.ts";
import type { BlockDefinition } from "../definition/report-definition.ts";
import {
  BuildCancelledError,
  MixedReleasesError,
  ParameterError,
  PluginFailedError,
  PluginMissingError,
} from "./build-errors.ts";
import { buildReport } from "./build-report.ts";

class RefusedError extends SdkError {
  override readonly name = "RefusedError";
  override readonly code = "QUESTION_REFUSED";
}

const title = { fi: "Henkilöt: {city}", sv: "Personer: {city}", en: "Persons: {city}" };
const plain = { fi: "Taulu", sv: "Tabell", en: "Table" };
const persons = { ask: { measure: "persons", by: ["city", "gender"] } } as const;

const define = (...blocks: BlockDefinition<"city">[]) =>
  defineReport({
    ...{ id: "overview", version: "1.0.0", title, description: plain },
    parameters: { city: { title: { fi: "Kaupunki", sv: "Stad", en: "City" }, dimension: "city" } },
    blocks,
  });

/** Answers by measure, and remembers what it was asked. */
function source(tables: Readonly<Record<string, StatTable>>, name = "digipoint") {
  const asked: (readonly Question[])[] = [];
  const made: Source = {
    name,
    ask: async (questions) => {
      asked.push(questions);
      return questions.map((question) => {
        const table = tables["measure" in question ? question.measure : question.targets.project];
        return table ? { status: "answered", table } : { status: "refused", error: new RefusedError("Not here.") };
      });
    },
  };
  return { asked, source: made };
}
const params = { city: "853" };
const of = (release: string): StatTable => {
  const table = sampleCities();
  return { ...table, passport: { ...table.passport, release } };
};
const picture: Visual = {
  name: "dots",
  draw: (_table, _options, { title: said, id, lang }) => ({ svg: `<svg id="${id}"/>`, summary: `${said} ${lang}` }),
};

describe("A report", () => {
  it("asks each source once, and each question once", async () => {
    const { asked, source: one } = source({ persons: sampleTable() });
    const block = { kind: "table", title: plain, data: persons } as const;
    await buildReport(
      define(block, block, {
        ...block,
        data: { transform: "pick", of: [persons], options: { dimension: "gender", category: "F" } },
      }),
      { source: one, params },
    );
    expect(asked).toEqual([[persons.ask]]);
  });

  it("puts what was chosen into questions, titles and places", async () => {
    const { asked, source: one } = source({ persons: sampleTable(), S21969: sampleTargets() });
    const at = { city: { parameter: "city" }, gender: "_T" } as const;
    const definition = define(
      { kind: "heading", text: title },
      { kind: "figure", title, data: persons, at },
      { kind: "table", title: plain, data: { ask: { measure: "persons", where: { city: { parameter: "city" } } } } },
      { kind: "table", title: plain, data: { ask: { targets: { project: "S21969" } } } },
    );
    const report = await buildReport(definition, { source: one, params, lang: "sv" });
    expect(asked[0]?.slice(1)).toEqual([
      { measure: "persons", where: { city: "853" } },
      { targets: { project: "S21969" } },
    ]);
    expect(report.title).toBe("Personer: Åbo");
    expect(report.parameters).toEqual([{ name: "city", title: "Stad", value: "Åbo" }]);
    expect(report.blocks[0]).toEqual({ kind: "heading", text: "Personer: Åbo" });
    expect(report.blocks[1]).toMatchObject({ kind: "figure", title: "Personer: Åbo", words: "saknas" });
  });

  it("says in its place what was refused, and lets the rest stand", async () => {
    const { source: one } = source({ persons: sampleTable() });
    const report = await buildReport(
      define(
        { kind: "table", title, data: { ask: { measure: "CO99" } } },
        { kind: "figure", title: plain, data: persons },
        { kind: "table", title: plain, data: { transform: "share", of: [persons], options: {} } },
        { kind: "table", title: plain, data: persons },
      ),
      { source: one, params, lang: "en" },
    );
    expect(report.blocks.map((block) => (block.kind === "failed" ? block.code : block.kind))).toEqual([
      ...["QUESTION_REFUSED", "PLACE", "TRANSFORM", "table"],
    ]);
    expect(report.blocks[0]).toMatchObject({ title: "Persons: Turku", message: "Not here." });
    expect(report.passports).toEqual([sampleTable().passport]);
  });

  it("fails where tables come from two releases of one publisher", async () => {
    const { source: one } = source({ a: of("2023-01"), b: of("2023-02") });
    const ask = (measure: string) => ({ kind: "table", title: plain, data: { ask: { measure } } }) as const;
    await expect(buildReport(define(ask("a"), ask("b")), { source: one, params })).rejects.toThrow(MixedReleasesError);
    await expect(buildReport(define(ask("a"), ask("a")), { source: one, params })).resolves.toBeDefined();
  });

  it.each([
    [
      "transform",
      { kind: "table", title: plain, data: { transform: "smooth", of: [persons] } },
      /blocks\.0\.data.*smooth/,
    ],
    ["visual", { kind: "chart", title: plain, data: persons, visual: "globe" }, /blocks\.0 .*globe/],
    ["source", { kind: "table", title: plain, data: { ...persons, from: "statfin" } }, /statfin.*digipoint/],
  ] as const)("asks nothing if a %s is named that was not given", async (_kind, block, message) => {
    const { asked, source: one } = source({ persons: sampleTable() });
    const building = buildReport(define(block), { source: one, params });
    await expect(building).rejects.toThrow(PluginMissingError);
    await expect(building).rejects.toThrow(message);
    expect(asked).toEqual([]);
  });

  it("draws with visuals that are given, each picture with ids of its own", async () => {
    const chart = { kind: "chart", title, data: persons, visual: "dots" } as const;
    const { source: one } = source({ persons: sampleTable() });
    const report = await buildReport(define(chart, chart), { source: one, params, visuals: [picture], lang: "fi" });
    expect(report.blocks.map((block) => "chart" in block && block.chart.svg)).toEqual([
      '<svg id="overview-1"/>',
      '<svg id="overview-2"/>',
    ]);
    expect(report.blocks[0]).toMatchObject({ chart: { summary: "Henkilöt: Turku fi" } });
  });

  it("names the plugin whose own mistake it is, with the mistake", async () => {
    const broken = {
      name: "broken",
      apply: () => {
        throw new TypeError("x is undefined");
      },
    };
    const definition = define({ kind: "table", title: plain, data: { transform: "broken", of: [persons] } });
    const failure = await buildReport(definition, {
      ...source({ persons: sampleTable() }),
      params,
      transforms: [broken],
    }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PluginFailedError);
    expect(failure).toMatchObject({ plugin: "broken", cause: new TypeError("x is undefined") });
  });

  it("stands without an outside source that cannot be asked, and fails without any source", async () => {
    const down: Source = { name: "outside", ask: () => Promise.reject(new RefusedError("Down.")) };
    const { source: one } = source({ persons: sampleTable() });
    const definition = define(
      { kind: "table", title: plain, data: persons },
      { kind: "table", title: plain, data: { ...persons, from: "outside" } },
    );
    const report = await buildReport(definition, { sources: [one, down], params });
    expect(report.blocks.map(({ kind }) => kind)).toEqual(["table", "failed"]);
    await expect(
      buildReport(define({ kind: "table", title: plain, data: persons }), { source: down, params }),
    ).rejects.toThrow("Down.");
  });

  it("is not built after it was cancelled", async () => {
    const { source: one, asked } = source({ persons: sampleTable() });
    const definition = define({ kind: "table", title: plain, data: persons });
    await expect(buildReport(definition, { source: one, params, signal: AbortSignal.abort() })).rejects.toThrow(
      BuildCancelledError,
    );
    expect(asked).toEqual([]);
  });

  it("cannot be built without a choice, or with one that is no parameter", async () => {
    const { source: one } = source({});
    // @ts-expect-error the city is not chosen
    await expect(buildReport(define(), { source: one, params: {} })).rejects.toThrow(ParameterError);
    // @ts-expect-error there is no parameter year
    await expect(buildReport(define(), { source: one, params: { city: "091", year: "2021" } })).rejects.toThrow(/year/);
  });
});
