import { afterAll, beforeAll, expect, it } from "vitest";
import { ASKERS, openPublishedGraph, type PublishedGraph } from "../../testing/published.ts";

const PATH = "/statistics/persons.csv?by=city";

let graph: PublishedGraph;
beforeAll(async () => {
  graph = await openPublishedGraph({ limits: { dailyCells: 20, publicDailyCells: 20, publicBudget: 1_000 } });
}, 120_000);
afterAll(() => graph.close());

it("refuses more figures than a day's budget, to visitors and others, and says when to come again", async () => {
  for (const viewer of [ASKERS.analyst, ASKERS.public]) {
    const answers = [await graph.read(PATH, viewer), await graph.read(PATH, viewer), await graph.read(PATH, viewer)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(Number(answers[2]?.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await answers[2]?.json()).toMatchObject({ code: "RATE_LIMITED", dailyCells: 20 });
  }
});

it("takes addresses and the graph off one budget of the minute", async () => {
  await graph.read("/statistics/persons.csv?by=city,gender"); // costs more than the minute's budget
  const response = await graph.send({ query: "{ viewer { role } }" });
  expect(response.status).toBe(429);
  expect(response.headers.get("retry-after")).toMatch(/^\d{1,2}$/);
});

it("names the cities that have not reported, in figures and beside them", async () => {
  await graph.owner.query("update release set cities_reporting = array_remove(cities_reporting, '564')");
  const steward = { ...ASKERS.analyst, role: "STEWARD" } as const;
  const response = await graph.read("/statistics/CO01.csv?by=city&lang=en", steward);
  expect(response.headers.get("digipoint-cities-missing")).toBe("564");
  expect(await response.text()).toMatch(/^CO01,KU564,"[^"]*",Oulu,,PS,O,F,NOISE,,missing\r$/m);
  const document = '{ statistics(input: { measure: "CO01" }) { citiesMissing { code title(lang: SV) } } }';
  const { data } = await graph.ask(document, { viewer: steward });
  expect(data?.["statistics"]).toEqual({ citiesMissing: [{ code: "564", title: "Uleåborg" }] });
});

it("answers nothing of a withdrawn release, whatever the client has kept", async () => {
  const partner = { ...ASKERS.analyst, role: "PARTNER", cityCodes: [], organisationCodes: ["TURKU"] } as const;
  const before = await graph.read(PATH, partner);
  expect(before.status).toBe(200);
  await graph.owner.query(
    "update release set status = 'WITHDRAWN', withdrawn_at = now(), withdrawal_reason = 'a test of it'",
  );
  const headers = { "if-none-match": before.headers.get("etag") ?? "" };
  const after = await graph.read(PATH, partner, { headers });
  expect(after.status).toBe(503);
  expect(await after.json()).toMatchObject({ code: "NO_RELEASE" });
});
