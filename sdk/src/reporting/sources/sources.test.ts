import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { figureAt, isShown, type TableMeasure } from "../../model/index.ts";
import { sampleCities, sampleTable, testSource } from "../../testing/index.ts";
import { jsonStatSource } from "./json-stat/json-stat-source.ts";
import type { OutsidePublisher } from "./json-stat/outside-table.ts";
import { memorySource } from "./memory-source.ts";

const NAMES = { fi: ["Espoo", "Helsinki"], sv: ["Esbo", "Helsingfors"], en: ["Espoo", "Helsinki"] } as const;
const dataset = (lang: keyof typeof NAMES) => ({
  ...{ version: "2.0", class: "dataset", label: "Population", source: "X", updated: "2023-04-01T05:00:00Z" },
  ...{ id: ["Alue", "Vuosi"], size: [2, 2], role: { geo: ["Alue"], time: ["Vuosi"] } },
  dimension: {
    Alue: {
      label: "Alue",
      category: { index: ["KU049", "KU091"], label: { KU049: NAMES[lang][0], KU091: NAMES[lang][1] } },
    },
    Vuosi: { label: "Vuosi", category: { index: ["2021", "2022"], label: { 2021: "2021", 2022: "2022" } } },
  },
  value: [297132, 305274, 658457, 664028],
});

let server: Server;
let address = "";
const got: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += String(chunk);
    });
    request.on("end", () => {
      got.push(`${request.method} ${request.url} ${body}`);
      const lang = /^\/(fi|sv|en)\//.exec(request.url ?? "")?.[1];
      if (request.url?.endsWith("slow")) return;
      response.statusCode = lang ? 200 : 503;
      response.end(lang ? JSON.stringify(dataset(lang as "fi")) : "down");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  address = typeof bound === "object" && bound ? `http://127.0.0.1:${bound.port}` : "";
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const title = { fi: "Väkiluku", sv: "Folkmängd", en: "Population" };
const population: TableMeasure = { ...sampleCities().measure, code: "population", title };
const publisher = (path = "/{lang}/vaesto"): OutsidePublisher => ({
  ...{ name: "statfin", agency: "STATFIN", citation: title, licence: null, timeoutMs: 300 },
  tables: [
    {
      measure: population,
      url: `${address}${path}`,
      body: { query: [] },
      dimensions: { Alue: { code: "city" }, Vuosi: { code: "year" } },
    },
  ],
});

describe("Tables in memory", () => {
  testSource({ describe, it }, () => memorySource([sampleTable(), sampleCities()]), {
    answered: [
      { measure: "persons", by: ["city"] },
      { measure: "persons", by: ["city", "gender"] },
    ],
    refused: { measure: "persons", by: ["gender"] },
  });
});

describe("Another publisher's JSON-stat", () => {
  testSource({ describe, it }, () => jsonStatSource(publisher()), {
    answered: [
      { measure: "population", by: ["city"], where: { year: "2022" } },
      { measure: "population", by: ["city", "year"] },
    ],
    refused: { measure: "population", by: ["city"] },
  });

  it("is asked once a language, and answers by our codes in the publisher's words", async () => {
    got.length = 0;
    const question = { measure: "population", by: ["city"], where: { year: "2022" } };
    const [answer] = await jsonStatSource(publisher()).ask([question, question]);
    expect([...got].sort()).toEqual(["en", "fi", "sv"].map((lang) => `POST /${lang}/vaesto {"query":[]}`));
    if (answer?.status !== "answered") throw new Error("It was not answered.");
    const figure = figureAt(answer.table, { city: "091" });
    expect(isShown(figure) && figure.value).toBe(664028);
    expect(answer.table.dimensions[0]?.categories[1]?.title.sv).toBe("Helsingfors");
    expect(answer.table.passport).toMatchObject({ agency: "STATFIN", citation: title });
  });

  it.each([
    ["is down", "/down", /503/, true],
    ["does not answer in time", "/fi/slow", /300 ms/, true],
  ] as const)("refuses where it %s, and says whether to try again", async (_what, path, message, retryable) => {
    const [answer] = await jsonStatSource(publisher(path)).ask([{ measure: "population", by: ["city", "year"] }]);
    if (answer?.status !== "refused") throw new Error("It was answered.");
    expect(answer.error.message).toMatch(message);
    expect(answer.error).toMatchObject({ code: "SOURCE_UNAVAILABLE", retryable });
  });
});
