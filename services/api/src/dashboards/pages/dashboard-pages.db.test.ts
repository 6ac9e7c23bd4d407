import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ASKERS, openPublishedGraph, type PublishedGraph } from "../../testing/published.ts";
import { publishDemoDashboards } from "../publish-demo-dashboards.ts";

let graph: PublishedGraph;
beforeAll(async () => {
  graph = await openPublishedGraph();
  await publishDemoDashboards(graph.settings);
}, 120_000);
afterAll(() => graph.close());

const read = (path: string, headers: Record<string, string> = {}) => graph.read(path, undefined, { headers });

describe("the page of a dashboard", () => {
  it.each([
    ["fi", "Helsinki: yleiskatsaus"],
    ["sv", "Helsingfors: översikt"],
    ["en", "Helsinki: overview"],
  ])("is whole without a script, in %s", async (lang, title) => {
    const response = await read(`/dashboards/city-overview?lang=${lang}&city=091`);
    const page = await response.text();
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(page).toContain(`<html lang="${lang}"`);
    expect(page).toContain(title);
    expect(page).toContain(graph.release);
    expect(page).toMatch(/<svg[\s\S]*<table/);
    expect(page).not.toMatch(/<script|class="failed"/);
  });

  it("shows the figures that the graph answers", async () => {
    const document = '{ statistics(input: { measure: "persons", by: ["city"] }) { values } }';
    const { data } = await graph.ask(document);
    const { values } = (data as { statistics: { values: (number | null)[] } }).statistics;
    const page = await (await read("/dashboards/six-city-comparison?lang=en")).text();
    for (const value of values) if (value !== null) expect(page).toContain(value.toLocaleString("en"));
  });

  it("may stand in frames of its allowed origins alone", async () => {
    const { headers } = await read("/dashboards/city-overview");
    expect(headers.get("content-security-policy")).toBe("frame-ancestors http://localhost:5173 http://localhost:8080");
    expect(headers.has("x-frame-options")).toBe(false);
  });

  it("names the origin that is missing to the readers of another page", async () => {
    const framed = { "sec-fetch-dest": "iframe", referer: "https://intra.example.fi/start" };
    const response = await read("/dashboards/city-overview?lang=sv", framed);
    expect(response.status).toBe(403);
    const page = await response.text();
    expect(page).toContain("https://intra.example.fi hör inte till dem");
    expect(page).not.toContain("<table");
    const allowed = await read("/dashboards/city-overview", { ...framed, referer: "http://localhost:8080/a" });
    expect(allowed.status).toBe(200);
  });

  it("is not sent again to whoever has it, and is another one after the next choice", async () => {
    const first = await read("/dashboards/city-overview?city=091");
    const tag = first.headers.get("etag") ?? "";
    const again = await read("/dashboards/city-overview?city=091", { "if-none-match": tag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect((await read("/dashboards/city-overview?city=853", { "if-none-match": tag })).status).toBe(200);
  });

  it.each([
    ["/dashboards/no-such-one", 404, "no-such-one"],
    ["/dashboards/pathway-results", 404, "pathway-results"],
    ["/dashboards/city-overview?city=999", 422, "cannot be 999"],
    ["/dashboards/city-overview?lang=de", 400, "fi, sv, en"],
    ["/dashboards/city-overview?city=091&city=092", 400, "twice"],
    ["/dashboards/%3Cb%3E", 404, "&lt;b&gt;"],
  ])("is refused in words: %s", async (path, status, words) => {
    const response = await read(path);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(words);
  });

  it("opens nothing more to a credential", async () => {
    expect((await graph.read("/dashboards/pathway-results", ASKERS.analyst)).status).toBe(404);
  });

  it("is gone as soon as its dashboard is retired", async () => {
    await publishDemoDashboards(graph.settings);
    const retire = (status: string) =>
      graph.owner.query(
        `update dashboard_version set status = $1, retired_at = now(), retirement_reason = 'The test is over.'
         where code = 'six-city-comparison'`,
        [status],
      );
    expect((await read("/dashboards/six-city-comparison")).status).toBe(200);
    await retire("RETIRED");
    expect((await read("/dashboards/six-city-comparison")).status).toBe(404);
  });
});

describe("the index of dashboards", () => {
  it.each([
    ["fi", "Koontinäytöt", "Kaupunki"],
    ["sv", "Översiktsvyer", "Stad"],
    ["en", "Dashboards", "City"],
  ])("lists the public ones with what can be chosen, in %s", async (lang, title, label) => {
    const page = await (await read(`/dashboards?lang=${lang}`)).text();
    expect(page).toContain(`<h1>${title}</h1>`);
    expect(page).toContain(`<label>${label}<select name="city">`);
    expect(page).not.toContain("pathway-results");
  });
});
