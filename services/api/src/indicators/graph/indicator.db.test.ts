import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ASKERS, openPublishedGraph, type PublishedGraph } from "../../testing/published.ts";
import { INDICATORS } from "../definitions/catalogue.ts";

let graph: PublishedGraph;
beforeAll(async () => {
  graph = await openPublishedGraph();
}, 120_000);
afterAll(() => graph.close());

interface ToldFigure {
  readonly status: string;
  readonly value: number | null;
}

interface Found extends Readonly<Record<string, unknown>> {
  readonly progress?: readonly {
    readonly achieved: ToldFigure;
    readonly sharePercent: number | null;
    readonly words: string;
  }[];
  readonly comparison?: Readonly<Record<"own" | "together", object>> & {
    readonly rows: readonly Readonly<Record<string, ToldFigure>>[];
  };
}

async function indicator(code: string, selection: string) {
  const document = `query ($code: String!) { indicator(code: $code) { ${selection} } }`;
  const { data, errors } = await graph.ask(document, { variables: { code }, viewer: ASKERS.analyst });
  return { found: (data?.["indicator"] ?? null) as Found | null, errors };
}

describe("indicators", () => {
  it("are all there is, or those of one list", async () => {
    const document = "{ all: indicators { code } ours: indicators(framework: DIGIPOINT) { code kind } }";
    const { data } = await graph.ask(document);
    expect(data?.["all"]).toEqual(INDICATORS.map(({ code }) => ({ code })));
    const ours = INDICATORS.filter(({ framework }) => framework === "DIGIPOINT");
    expect(data?.["ours"]).toEqual(ours.map(({ code, kind }) => ({ code, kind })));
  });

  it("tell their definition in the language asked for", async () => {
    const { found } = await indicator(
      "CO02",
      "sv: title(lang: SV) en: title(lang: EN) definition version validFrom within role population(lang: EN)",
    );
    expect(found).toMatchObject({ validFrom: expect.stringMatching(/^20\d\d-/), role: "NEUTRAL" });
    expect(found?.["sv"]).not.toBe(found?.["en"]);
    expect(found?.["within"]).toContain("CO01");
  });

  it("are null where there is none of that code", async () => {
    expect((await indicator("CO99", "code")).found).toBeNull();
  });
});

describe("progress towards a target", () => {
  const PROGRESS =
    "progress { target { code value approximate } achieved { status value } sharePercent words(lang: EN) }";

  it("is the protected count, and shown, beside about forty", async () => {
    const { found, errors } = await indicator("DP-2.2", PROGRESS);
    expect(errors).toBeUndefined();
    const [progress] = found?.progress ?? [];
    expect(progress).toMatchObject({ target: { code: "DP-2.2", value: 40, approximate: true } });
    const { achieved, sharePercent, words } = progress ?? {
      achieved: { status: "", value: null },
      sharePercent: 0,
      words: "",
    };
    expect(words).toContain("target about 40");
    expect(words).not.toMatch(/fail|miss|short|only/i);
    expect(sharePercent).toBe(achieved.value === null ? null : Math.round(achieved.value * 2.5));
    expect(achieved.status).toBe("SHOWN");
    const { data } = await graph.ask(`{ statistics(input: { measure: "DP-2.2" }) { values statuses } }`, {
      viewer: ASKERS.analyst,
    });
    expect(data?.["statistics"]).toEqual({ values: [achieved.value], statuses: [achieved.status] });
  });

  it("is what was recorded last, where no persons are counted", async () => {
    const { found } = await indicator(
      "DP-2.1",
      `${PROGRESS} recordedFigures { value source(lang: EN) project { code } }`,
    );
    expect(found?.progress).toMatchObject([
      { target: { value: null }, achieved: { status: "SHOWN", value: 1 }, sharePercent: null, words: "done" },
    ]);
    expect(found?.["recordedFigures"]).toMatchObject([
      { value: 1, source: expect.any(String), project: { code: "S21969" } },
    ]);
  });

  it("says so where nothing was recorded yet", async () => {
    const { found } = await indicator("DP-1.1", PROGRESS);
    expect(found?.progress).toMatchObject([
      { achieved: { status: "MISSING", value: null }, sharePercent: null, words: "not recorded; target 1" },
    ]);
  });

  it("asks the database once for all indicators of an operation", async () => {
    await graph.ask("{ indicators(framework: DIGIPOINT) { targets { code } recordedFigures { value } } }");
    const asked = graph
      .statements()
      .filter((statement) => /from "public"\."(target|recorded_figure)"/i.test(statement));
    expect(asked).toHaveLength(2);
  });
});

describe("my city beside the six", () => {
  const FIGURE = "{ status value }";
  const COMPARED = `comparison(city: "091", by: ["gender"]) {
    own { conditions { dimension category } values } together { conditions { dimension } values }
    rows { categories { code } ownCount ${FIGURE} togetherCount ${FIGURE} ownShare ${FIGURE} togetherShare ${FIGURE} differs } }`;

  it("is made of figures that anybody may ask for alone", async () => {
    const { found, errors } = await indicator("CO01", COMPARED);
    expect(errors).toBeUndefined();
    const { own, together, rows = [] } = found?.comparison ?? {};
    expect(own).toMatchObject({ conditions: [{ dimension: "city", category: "091" }] });
    expect(together).toMatchObject({ conditions: [] });
    const ask = async (statistic: string, where: string) => {
      const input = `{ measure: "CO01", statistic: ${statistic}, by: ["gender"], where: [${where}] }`;
      const { data } = await graph.ask(`{ statistics(input: ${input}) { values } }`, { viewer: ASKERS.analyst });
      return Reflect.get(data?.["statistics"] ?? {}, "values");
    };
    const here = '{ dimension: "city", category: "091" }';
    const column = (name: string) => rows.map((row) => row[name]?.value);
    expect(column("ownCount")).toEqual(await ask("COUNT", here));
    expect(column("togetherCount")).toEqual(await ask("COUNT", ""));
    expect(column("ownShare")).toEqual(await ask("SHARE", here));
    expect(column("togetherShare")).toEqual(await ask("SHARE", ""));
    expect(column("togetherShare").some((value) => value !== null)).toBe(true);
  });

  it("is not for numbers that were recorded", async () => {
    const { errors } = await indicator("DP-1.1", 'comparison(city: "091") { rows { differs } }');
    expect(errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
  });
});
