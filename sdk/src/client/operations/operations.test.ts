import { readFileSync } from "node:fs";
import { buildSchema, parse, validate } from "graphql";
import { afterEach, describe, expect, it } from "vitest";
import { figureAt, type StatisticsQuestion } from "../../model/index.ts";
import { answer, foreignPage, partial, refusal } from "../../testing/scripted-server/replies.ts";
import type { Script, ScriptedRequest } from "../../testing/scripted-server/script.ts";
import { type ScriptedServer, startScriptedServer } from "../../testing/scripted-server/start-scripted-server.ts";
import { type Client, createClient } from "../create-client.ts";
import { runsOf } from "./ask-questions.ts";

const schema = buildSchema(readFileSync(new URL("../../../../services/api/schema.graphql", import.meta.url), "utf8"));

let server: ScriptedServer;
let client: Client;
afterEach(async () => {
  client.close();
  await server.close();
});

async function against(script: Script): Promise<Client> {
  server = await startScriptedServer(script);
  client = createClient({ url: server.url });
  return client;
}

const texts = (name: string, text: string) => ({ [`${name}Fi`]: text, [`${name}Sv`]: text, [`${name}En`]: text });
const coded = (code: string) => ({ code, ...texts("title", code) });

/** A table as the service tells it: persons by gender. */
const told = (release = "2026-11-23") => ({
  statistic: "COUNT",
  measure: { ...coded("persons"), version: null, ...texts("definition", "d"), ...texts("unit", "persons") },
  conditions: [],
  dimensions: [{ ...coded("gender"), categories: [coded("_T"), coded("F"), coded("M"), coded("X")] }],
  values: [60, 40, null, null],
  statuses: ["SHOWN", "SHOWN", "HIDDEN", "SOMETHING_NEW"],
  noise: [1.7, 1.7, null, null],
  passport: {
    ...{ definitionVersion: null, release, dataAsOf: "2026-11-22", publishedAt: null, checksum: "ab" },
    ...{ isPerturbed: true, citiesExpected: ["091"], citiesReporting: ["091"], citiesMissing: [] },
    ...{ licence: null, address: null, notesFi: ["n"], notesSv: ["n"], notesEn: ["n"] },
    ...{ noiseFi: null, noiseSv: null, noiseEn: null, ...texts("threshold", "t"), ...texts("citation", "c") },
  },
});

/** Tells every question of a request the same table. */
const every =
  (release?: string) =>
  ({ variables }: ScriptedRequest) =>
    answer(Object.fromEntries(Object.keys(variables).map((name) => [name, told(release)])));

describe("every document that is sent", () => {
  it("is valid in the service's schema", async () => {
    const targets = answer({ indicators: [], persons: told() });
    await against({
      ...{ ExactStatistics: [answer({ exactStatistics: told() })], Indicator: [answer({ indicator: null })] },
      ...{
        Measures: [answer({ measures: [] })],
        Statistics: [every()],
        Targets: [targets],
        Indicators: [answer({ indicators: [] })],
      },
      ...{ Dimensions: [answer({ dimensions: [] })], CurrentRelease: [answer({ currentRelease: null })] },
      Viewer: [
        answer({ viewer: { role: "PUBLIC", name: "", expiresAt: null, cities: [], organisations: [], projects: [] } }),
      ],
    });
    await client.source().ask([{ measure: "persons" }, { measure: "CO01", by: ["city"] }]);
    await client.targets({ project: "S21969" });
    await Promise.all([client.indicators(), client.dimensions(), client.release(), client.viewer()]);
    await client.exactStatistics({ measure: "persons" }, { asOf: "2026-11-01" });
    await Promise.all([client.measures(), client.indicator("CO99")]);
    expect(server.requests).toHaveLength(9);
    for (const { query = "" } of server.requests) expect(validate(schema, parse(query))).toEqual([]);
  });
});

describe("a table", () => {
  it("has figures as states, also where the service knows a newer one", async () => {
    await against([every()]);
    const table = await client.statistics({ measure: "persons", by: ["gender"] });
    expect(figureAt(table, { gender: "F" })).toEqual({ status: "shown", value: 40, noise: 1.7 });
    expect(table.figures.map(({ status }) => status)).toEqual(["shown", "shown", "hidden", "hidden"]);
    expect(table.measure.unit.code).toBe("PS");
    expect(table.passport).toMatchObject({
      release: "2026-11-23",
      noise: null,
      notes: [{ fi: "n", sv: "n", en: "n" }],
    });
  });

  it("is asked for by filters that are given, and no others", async () => {
    await against([every()]);
    await client.ask({ measure: "persons", where: { city: "091" } });
    expect(server.requests[0]?.variables).toEqual({
      q0: { measure: "persons", where: [{ dimension: "city", category: "091" }] },
    });
  });

  it("that is refused rejects with the reason", async () => {
    await against([refusal("QUESTION_REFUSED")]);
    await expect(client.ask({ measure: "person" })).rejects.toMatchObject({ code: "QUESTION_REFUSED" });
  });
});

describe("the service as a source", () => {
  it("answers each question by itself, refused ones too", async () => {
    const refused = { code: "QUESTION_REFUSED", path: ["q1"] };
    await against([partial({ q0: told(), q1: null }, refused)]);
    const answers = await client.source().ask([{ measure: "persons" }, { measure: "person" }]);
    expect(answers).toMatchObject([{ status: "answered" }, { status: "refused", error: { code: "QUESTION_REFUSED" } }]);
    expect(server.requests).toHaveLength(1);
  });

  it("pins what does not fit into one operation to one release", async () => {
    await against([every("2026-11-23.2")]);
    const questions = Array.from({ length: 30 }, (): StatisticsQuestion => ({ measure: "persons", by: ["gender"] }));
    expect(await client.source().ask(questions)).toHaveLength(30);
    const [first, ...others] = server.requests.map(({ variables }) =>
      Object.values(variables).map((input) => Reflect.get(input as object, "release")),
    );
    expect(new Set(first)).toEqual(new Set([undefined]));
    expect(others.length).toBeGreaterThan(1);
    expect(new Set(others.flat())).toEqual(new Set(["2026-11-23.2"]));
  });

  it("asks again from the start where a release came between two operations", async () => {
    const gone = partial({ q0: null }, { code: "RELEASE_GONE", path: ["q0"] });
    await against([every("old"), gone, every("new")]);
    const dear: StatisticsQuestion = { measure: "persons", by: ["city", "gender", "ageGroup", "entryYear"] };
    const answers = await client.source().ask([dear, dear]);
    expect(answers.map((one) => one.status === "answered" && one.table.passport.release)).toEqual(["new", "new"]);
  });

  it("answers the others where one makes no sense at all", async () => {
    await against([refusal("BAD_USER_INPUT"), every(), refusal("BAD_USER_INPUT")]);
    const nonsense: StatisticsQuestion = JSON.parse('{ "measure": "persons", "statistic": "MEDIAN" }');
    const answers = await client.source().ask([{ measure: "persons" }, nonsense]);
    expect(answers).toMatchObject([{ status: "answered" }, { status: "refused", error: { code: "BAD_USER_INPUT" } }]);
  });

  it("keeps the order of questions, targets between them", async () => {
    await against({ Statistics: [every()], Targets: [answer({ indicators: [], persons: told() })] });
    const answers = await client
      .source()
      .ask([{ measure: "persons" }, { targets: { project: "S21969" } }, { measure: "persons" }]);
    expect(answers.map((one) => one.status === "answered" && one.table.measure.code)).toEqual([
      "persons",
      "targets",
      "persons",
    ]);
  });

  it("answers the figures where targets are refused", async () => {
    const refused = partial({ indicators: null, persons: told() }, { code: "FORBIDDEN", path: ["indicators"] });
    await against({ Statistics: [every()], Targets: [refused] });
    const answers = await client.source().ask([{ measure: "persons" }, { targets: { project: "S21969" } }]);
    expect(answers).toMatchObject([{ status: "answered" }, { status: "refused", error: { code: "PARTIAL_DATA" } }]);
  });

  it("fails as a whole where targets cannot be asked, since nobody refused them", async () => {
    await against({ Targets: [foreignPage()] });
    const asked = client.source().ask([{ targets: { project: "S21969" } }]);
    await expect(asked).rejects.toMatchObject({ code: "BAD_RESPONSE" });
  });

  it("asks dear questions in operations of their own", () => {
    const dear: StatisticsQuestion = { measure: "persons", by: ["city", "gender", "ageGroup", "entryYear"] };
    const cheap: StatisticsQuestion = { measure: "persons" };
    expect(runsOf([cheap, dear, cheap]).map((run) => run.length)).toEqual([1, 1, 1]);
    expect(runsOf([cheap, cheap, cheap]).map((run) => run.length)).toEqual([3]);
    expect(runsOf([])).toEqual([]);
  });
});

describe("targets", () => {
  it("are a table of what was promised and what there is", async () => {
    const target = (code: string, value: number | null, position: number, project = "S21969") => ({
      ...{ ...coded(code), value, position, project: { code: project } },
      ...texts("description", code),
    });
    const progress = [
      { achieved: { status: "HIDDEN", value: null, noise: null }, target: target("DP-2.4", 15, 5) },
      { achieved: { status: "SHOWN", value: 1, noise: null }, target: target("DP-2.1", null, 2) },
      { achieved: { status: "SHOWN", value: 9, noise: null }, target: target("DP-9", 9, 1, "OTHER") },
    ];
    const indicators = [{ version: "1", ...texts("unit", "persons"), progress }];
    await against([answer({ indicators, persons: told() })]);
    const table = await client.targets({ project: "S21969" });
    expect(table.dimensions[0].categories.map(({ code, measure }) => [code, measure?.unit.code])).toEqual([
      ["DP-2.1", "DONE"],
      ["DP-2.4", "PS"],
    ]);
    expect(table.figures.map((figure) => (figure.status === "shown" ? figure.value : figure.status))).toEqual([
      ...[1, 1],
      ...[15, "hidden"],
    ]);
  });
});
