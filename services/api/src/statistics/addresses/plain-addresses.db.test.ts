import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { ASKERS, openPublishedGraph, type PublishedGraph } from "../../testing/published.ts";
import { SCHEMAS } from "./open-api-schemas.ts";

let graph: PublishedGraph;
beforeAll(async () => {
  graph = await openPublishedGraph();
}, 120_000);
afterAll(() => graph.close());

const json = async (path: string, viewer = ASKERS.analyst) => (await graph.read(path, viewer)).json();
const csv = async (path: string) => {
  const text = Buffer.from(await (await graph.read(path, ASKERS.analyst)).arrayBuffer()).toString();
  const lines = text.trimEnd().split("\r\n");
  return { text, lines };
};

/** The marks of JSON-stat, by their status in the graph. */
const MARKS: Readonly<Record<string, string>> = { HIDDEN: "Q", MISSING: "O", NOT_APPLICABLE: "M" };

describe("a plain address", () => {
  it("gives the figures of the same question in the graph", async () => {
    const input = '{ measure: "CO01", by: ["city"], where: [{ dimension: "project", category: "DEMO" }] }';
    const { data } = await graph.ask(
      `{ statistics(input: ${input}) { values statuses noise passport { address(lang: EN) citation(lang: EN) } } }`,
      { viewer: ASKERS.analyst },
    );
    const asked = data?.["statistics"] as {
      values: number[];
      statuses: string[];
      noise: number[];
      passport: { address: string; citation: string };
    };
    const { value, status, extension, source } = await json(asked.passport.address);
    expect(asked.values.map((_, place) => value[place] ?? null)).toEqual(asked.values);
    expect(asked.statuses.map((_, place) => status[place])).toEqual(asked.statuses.map((one) => MARKS[one]));
    expect(extension.noise).toEqual(asked.noise);
    expect([source, extension.passport.citation]).toEqual([asked.passport.citation, asked.passport.citation]);
    expect(asked.values.filter((one) => one !== null).length).toBeGreaterThan(1);
    const { text } = await csv(asked.passport.address.replace(".json", ".csv"));
    const rows: { value: string }[] = parse(text, { columns: true });
    expect(rows.map((row) => row.value)).toEqual(asked.values.map((one) => (one === null ? "" : String(one))));
  });

  it("gives exactly what its description says", async () => {
    const whole = { ...SCHEMAS.Dataset, $defs: { Passport: SCHEMAS.Passport } };
    const text = JSON.stringify(whole).replace("#/components/schemas/", "#/$defs/");
    const dataset = z.fromJSONSchema(JSON.parse(text));
    for (const path of ["persons.json?by=city&gender=F", "CR04.json?by=city,entryYear&statistic=SHARE&lang=en"]) {
      const table = await json(`/statistics/${path}`);
      expect(dataset.safeParse(table).error?.issues ?? []).toEqual([]);
      expect(dataset.safeParse({ ...table, coarser: [] }).success).toBe(false);
      expect(Object.keys(table.extension.passport).sort()).toEqual([...SCHEMAS.Passport.required].sort());
    }
  });

  it("says nothing of the protection but what readers are told", async () => {
    const text = JSON.stringify(await json("/statistics/persons.json?by=city"));
    expect(text).toContain("±2");
    expect(text).not.toMatch(/D5V3|js2|variance|record_?key|cell_?key|1\.7/i);
  });

  it("takes a credential like the graph, and refuses a bad one", async () => {
    const fine = "/statistics/persons.json?by=ageBand";
    expect((await graph.read(fine, ASKERS.analyst)).status).toBe(200);
    expect((await graph.read(fine)).status).toBe(422);
    const refused = await graph.read(fine, ASKERS.public, { headers: { authorization: "Bearer dp_nothing" } });
    expect(refused.status).toBe(401);
    expect(refused.headers.get("www-authenticate")).toBe("Bearer");
  });

  it("is noted in the audit of questions", async () => {
    const count = async () => (await graph.owner.query("select from question_audit where measure = 'CO02'")).rowCount;
    await graph.read("/statistics/CO02.csv", ASKERS.analyst);
    expect(await count()).toBe(1);
    await graph.read("/statistics/CO02.csv");
    expect(await count()).toBe(1);
  });

  it("is read with HEAD for its headers alone, and written with nothing", async () => {
    const head = await graph.read("/statistics/persons.csv", ASKERS.public, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    expect(head.headers.get("content-type")).toContain("text/csv");
    const post = await graph.read("/statistics/persons.csv", ASKERS.public, { method: "POST", body: "x" });
    expect([post.status, post.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });
});

describe("a CSV file", () => {
  const HEADER = "indicator;city;indicatorLabel;cityLabel;value;unit;status;confidentiality;sdcMethod;noise;note";

  it("is for Finnish spreadsheets unless English is asked for", async () => {
    const { text, lines } = await csv("/statistics/creditsEarned.csv?by=city&statistic=MEAN");
    expect(text.startsWith("\uFEFF")).toBe(true);
    expect(lines[0]).toBe(`\uFEFF${HEADER}`);
    const { lines: english } = await csv("/statistics/creditsEarned.csv?by=city&statistic=MEAN&lang=en");
    expect(english[0]).toBe(HEADER.replaceAll(";", ","));
    expect(english[1]).toMatch(
      /^creditsEarned,_T,Study credits earned,Total,\d+\.\d,CREDITS_PER_PS,A,F,NOISE,[\d.]+,$/,
    );
    const [, , , , value, , , , , noise] = english[1]?.split(",") ?? [];
    const [number, told] = [value, noise].map((one) => one?.replace(".", ","));
    expect(lines[1]).toBe(
      `creditsEarned;_T;Suoritetut opintopisteet;Yhteensä;${number};CREDITS_PER_PS;A;F;NOISE;${told};`,
    );
  });

  it("is written as it is asked for", async () => {
    const { lines } = await csv("/statistics/persons.csv?by=gender&lang=en&separator=tab");
    expect(lines[0]?.split("\t").slice(0, 5)).toEqual([
      "\uFEFFindicator",
      "gender",
      "indicatorLabel",
      "genderLabel",
      "value",
    ]);
  });

  it("says a hidden figure by its mark and in a word, and leaves its value empty", async () => {
    const { lines } = await csv("/statistics/persons.csv?gender=X&city=049&lang=sv");
    expect(lines[1]).toMatch(/^persons;KU049;X;Personer;Esbo;[^;]+;;PS;Q;C;NOISE;dold$/);
  });

  it("names its release, its licence, its description and the address of its passport", async () => {
    const { headers } = await graph.read("/statistics/CO01.csv?by=city&decimal=point", ASKERS.analyst);
    expect(headers.get("digipoint-release")).toBe(graph.release);
    expect(headers.get("digipoint-data-as-of")).toBe("2022-10-31");
    expect(headers.get("link")).toBe(
      [
        '<https://creativecommons.org/licenses/by/4.0/>; rel="license"',
        '</statistics/CO01.csv-metadata.json?by=city&statistic=COUNT&lang=fi&decimal=point>; rel="describedby"; type="application/csvm+json"',
        '</statistics/CO01.json?by=city&statistic=COUNT&lang=fi>; rel="alternate"; type="application/json"',
      ].join(", "),
    );
  });

  it("is described as it is written", async () => {
    const file = "/statistics/CO01.csv?by=city&statistic=COUNT&lang=sv&separator=tab";
    const response = await graph.read(file.replace(".csv", ".csv-metadata.json"), ASKERS.analyst);
    expect(response.headers.get("content-type")).toBe("application/csvm+json");
    const description = await response.json();
    expect(description).toMatchObject({ url: file, dialect: { delimiter: "\t" } });
    const { lines } = await csv(description.url);
    const names = description.tableSchema.columns.map(({ name }: { name: string }) => name);
    expect(lines[0]).toBe(`\uFEFF${names.join("\t")}`);
  });
});

describe("what a client has already", () => {
  const tagOf = async (path: string, viewer = ASKERS.analyst) => (await graph.read(path, viewer)).headers.get("etag");

  it("is not sent again", async () => {
    const etag = (await tagOf("/statistics/persons.csv?by=city")) ?? "";
    const again = await graph.read("/statistics/persons.csv?by=city", ASKERS.analyst, {
      headers: { "if-none-match": `"other", ${etag}` },
    });
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
  });

  it("is another thing in another language, format, order or for another audience", async () => {
    const tags = await Promise.all([
      tagOf("/statistics/persons.csv?by=city,gender"),
      tagOf("/statistics/persons.csv?by=gender,city"),
      tagOf("/statistics/persons.csv?by=city,gender&lang=en"),
      tagOf("/statistics/persons.csv?by=city,gender&separator=tab"),
      tagOf("/statistics/persons.json?by=city,gender"),
      tagOf("/statistics/persons.px?by=city,gender"),
      tagOf("/statistics/persons.px?by=city,gender&encoding=windows-1252"),
      graph.read("/statistics/persons.csv?by=city,gender").then(({ headers }) => headers.get("etag")),
    ]);
    expect(new Set(tags).size).toBe(8);
  });

  it("is the same however filters are ordered", async () => {
    const one = await tagOf("/statistics/persons.json?city=091&gender=F");
    expect(await tagOf("/statistics/persons.json?gender=F&city=091")).toBe(one);
  });

  it("is kept by shared caches only where everybody gets it", async () => {
    const cached = async (viewer: Parameters<typeof graph.read>[1]) => {
      const { headers } = await graph.read("/statistics/persons.csv", viewer);
      return [headers.get("cache-control"), headers.get("vary")];
    };
    expect(await cached(ASKERS.public)).toEqual(["public, no-cache", "Authorization"]);
    expect(await cached(ASKERS.analyst)).toEqual(["private, no-cache", "Authorization"]);
  });
});

describe("a wrong address", () => {
  it.each([
    ["an unknown parameter", "persons.csv?gendr=F", 400, "BAD_REQUEST", "gendr", ["gender"]],
    ["a parameter given twice", "persons.csv?gender=F&gender=M", 400, "BAD_REQUEST", "gender", []],
    ["a language there is not", "persons.csv?lang=de", 400, "BAD_REQUEST", "lang", expect.anything()],
    ["a separator for JSON", "persons.json?separator=tab", 400, "BAD_REQUEST", "separator", []],
    ["an encoding for CSV", "persons.csv?encoding=utf-8", 400, "BAD_REQUEST", "encoding", []],
    ["commas for both", "persons.csv?lang=en&decimal=comma", 400, "BAD_REQUEST", "decimal", ["point"]],
    ["a format there is not", "persons.xls", 406, "NOT_ACCEPTABLE", "format", ["xlsx"]],
    ["no format at all", "persons", 400, "BAD_REQUEST", "measure", []],
    ["no measure at all", ".csv", 400, "BAD_REQUEST", "measure", []],
    ["a name that is none", "%E0%A4%A.csv", 400, "BAD_REQUEST", "measure", []],
    ["an unknown measure", "person.csv", 404, "QUESTION_REFUSED", "measure", expect.arrayContaining(["persons"])],
    ["an unknown category", "persons.csv?gender=W", 422, "QUESTION_REFUSED", "where.0.category", expect.anything()],
    ["another release", "persons.csv?release=2020-01-01", 410, "RELEASE_GONE", undefined, undefined],
  ])("is answered with the problem: %s", async (_, path, status, code, place, nearest) => {
    const response = await graph.read(`/statistics/${path}`);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(response.headers.get("cache-control")).toBe("no-store");
    const problem = await response.json();
    expect(problem).toMatchObject({
      type: "about:blank",
      status,
      code,
      requestId: response.headers.get("x-request-id"),
    });
    expect([problem.path, problem.nearest]).toEqual([place, nearest]);
  });
});
