import { afterEach, describe, expect, it } from "vitest";
import { createClient } from "../../client/index.ts";
import { figureAt } from "../../model/index.ts";
import { sampleTable } from "../conformance/sample-table.ts";
import { definitionChange, hiddenCell, lateCity, tables } from "./figure-replies.ts";
import type { Script } from "./script.ts";
import { type ScriptedServer, startScriptedServer } from "./start-scripted-server.ts";

let server: ScriptedServer;
afterEach(() => server.close());

const QUESTION = { measure: "persons", by: ["city", "gender"] } as const;

async function ask(script: Script) {
  server = await startScriptedServer(script);
  const client = createClient({ url: server.url });
  return () => client.statistics(QUESTION);
}

describe("a scripted table", () => {
  it("arrives as it was written", async () => {
    const asked = await ask([tables(sampleTable())]);
    expect(await asked()).toEqual(sampleTable());
  });

  it("has a hidden cell, which is no zero", async () => {
    const asked = await ask([hiddenCell()]);
    expect(figureAt(await asked(), { city: "837", gender: "F" })).toEqual({ status: "hidden" });
  });

  it("has a late city, whose figures are missing", async () => {
    const asked = await ask([lateCity()]);
    const table = await asked();
    expect(figureAt(table, { city: "853", gender: "_T" })).toEqual({ status: "missing" });
    expect(table.passport.citiesMissing).toEqual(["853"]);
  });

  it("changes its definition from one release to the next", async () => {
    const asked = await ask(definitionChange());
    const [before, after] = [await asked(), await asked()];
    expect([before, after].map(({ passport }) => [passport.definitionVersion, passport.release])).toEqual([
      ["1", "2023-02"],
      ["2", "2023-08"],
    ]);
  });
});

it("several questions of one request get a table each", async () => {
  const [one, two] = [sampleTable(), sampleTable({ statistic: "SUM" })];
  server = await startScriptedServer([tables(one, two)]);
  const source = createClient({ url: server.url }).source();
  const answers = await source.ask([QUESTION, QUESTION, QUESTION]);
  expect(answers.map((answer) => answer.status === "answered" && answer.table.statistic)).toEqual([
    "COUNT",
    "SUM",
    "SUM",
  ]);
});
