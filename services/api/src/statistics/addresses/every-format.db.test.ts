import { FORMATS, readTable } from "@digipoint/sdk/formats";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ASKERS, openPublishedGraph, type PublishedGraph } from "../../testing/published.ts";

let graph: PublishedGraph;
beforeAll(async () => {
  graph = await openPublishedGraph();
}, 120_000);
afterAll(() => graph.close());

const bytesOf = async (path: string, viewer = ASKERS.analyst) =>
  new Uint8Array(await (await graph.read(path, viewer)).arrayBuffer());

const NAMES = FORMATS.map(({ name }) => name);

/** What each of the formats is sent as. */
const SENT: Readonly<Record<string, readonly [type: string, disposition: string]>> = {
  csv: ["text/csv;charset=utf-8;header=present", "attachment"],
  json: ["application/json", "inline"],
  px: ["application/octet-stream", "attachment"],
  xlsx: ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "attachment"],
  parquet: ["application/vnd.apache.parquet", "attachment"],
  "sdmx.json": ["application/vnd.sdmx.data+json;version=2.1.0", "inline"],
  "sdmx.csv": ["application/vnd.sdmx.data+csv;version=2.1.0", "attachment"],
};

describe.each(NAMES)("a table as %s", (name) => {
  const PATH = `/statistics/DP-2.2.${name}?by=city,entryYear&lang=sv`;

  it("is sent as what it is, under a name of its own", async () => {
    const { status, headers } = await graph.read(PATH, ASKERS.analyst);
    const [type, disposition] = SENT[name] ?? [];
    expect([status, headers.get("content-type")]).toEqual([200, type]);
    expect(headers.get("content-disposition")).toBe(
      `${disposition}; filename="DP-2.2_city_entryYear_${graph.release}_sv.${name}"`,
    );
    expect(headers.get("content-language")).toBe("sv");
    expect(Date.parse(headers.get("last-modified") ?? "")).toBeGreaterThan(0);
  });

  const FIGURES = `/statistics/persons.${name}?by=city,gender&project=DEMO&lang=sv`;

  it("is the same bytes each time", async () => {
    expect(await bytesOf(FIGURES)).toEqual(await bytesOf(FIGURES));
  });

  it("has the figures, marks and codes that the graph has", async () => {
    const { data } = await graph.ask(
      '{ statistics(input: { measure: "persons", by: ["city", "gender"], where: [{ dimension: "project", category: "DEMO" }] }) { values statuses dimensions { code categories { code } } } }',
      { viewer: ASKERS.analyst },
    );
    const asked = data?.["statistics"] as {
      readonly values: readonly (number | null)[];
      readonly statuses: readonly string[];
      readonly dimensions: readonly { readonly code: string; readonly categories: readonly { code: string }[] }[];
    };
    const table = await readTable(await bytesOf(FIGURES), name);
    const codes = (all: readonly { code: string; categories: readonly { code: string }[] }[]) =>
      all.map((one) => [one.code, ...one.categories.map(({ code }) => code)]);
    expect(codes(table.dimensions)).toEqual(codes(asked.dimensions));
    expect(table.figures.map((figure) => (figure.status === "shown" ? figure.value : null))).toEqual(asked.values);
    const words: Readonly<Record<string, string>> = { notApplicable: "NOT_APPLICABLE" };
    expect(table.figures.map(({ status }) => words[status] ?? status.toUpperCase())).toEqual(asked.statuses);
    expect(new Set(asked.statuses).size).toBeGreaterThan(1);
    expect(asked.values.filter((value) => value !== null).length).toBeGreaterThan(2);
  });
});

describe("a page of another origin", () => {
  const FROM = { headers: { origin: "https://example.org" } };

  it("may read tables, problems and the description, and the headers that say what they are", async () => {
    for (const path of ["/statistics/persons.json", "/statistics/persons.xls", "/openapi.json"]) {
      const { headers } = await graph.read(path, ASKERS.public, FROM);
      expect(headers.get("access-control-allow-origin")).toBe("*");
      expect(headers.get("access-control-allow-credentials")).toBeNull();
      expect(headers.get("access-control-expose-headers")).toContain("ETag, Link, Content-Disposition");
    }
  });

  it("may ask for what it has already, and may not send a credential", async () => {
    const { status, headers } = await graph.read("/statistics/persons.json", ASKERS.public, {
      method: "OPTIONS",
      headers: { ...FROM.headers, "access-control-request-method": "GET" },
    });
    expect(status).toBe(204);
    expect(headers.get("access-control-allow-methods")).toBe("GET, HEAD");
    expect(headers.get("access-control-allow-headers")).toBe("If-None-Match");
  });

  it("may not read the graph", async () => {
    const { headers } = await graph.send({ query: "{ viewer { role } }" }, undefined, FROM.headers);
    expect(headers.get("access-control-allow-origin")).toBeNull();
  });
});
