import { rmSync } from "node:fs";
import { type Client, createClient, type List, type Lists } from "@digipoint/sdk/client";
import { readTable } from "@digipoint/sdk/formats";
import { isShown, type StatTable } from "@digipoint/sdk/model";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newDataFolder, ServiceProcess } from "../service/service-process.ts";

const dataFolder = newDataFolder();
let service: ServiceProcess;
const clients: Client[] = [];
beforeAll(async () => {
  service = await ServiceProcess.start(dataFolder, { DIGIPOINT_DEMO_PARTICIPANTS: "600" });
});
afterAll(async () => {
  for (const client of clients) client.close();
  await service.end();
  rmSync(dataFolder, { recursive: true, force: true });
});

/** A client with one of the demo keys, or without any. */
function clientOf(role?: string): Client {
  const client = createClient({
    url: service.address,
    credential: role === undefined ? undefined : service.keys[role],
  });
  clients.push(client);
  return client;
}

const REFERENCES = [
  ...(["cities", "organisations", "projects", "workPackages", "targetList", "competences", "competenceNeeds"] as const),
  ...(["pathways", "supportPractices", "collaborations", "evaluations", "evidence", "findings", "decisions"] as const),
  ...(["disseminations", "codeLists", "releases"] as const),
] satisfies readonly (keyof Lists)[];

const PEOPLE = [
  ...(["participants", "participations", "enrolments", "creditRecords", "supportSessions", "events"] as const),
  "followUps",
] as const satisfies readonly (keyof Lists)[];

/** How many rows a list says that it has, and how many its pages of seven give. */
async function walked(list: List<unknown>): Promise<{ readonly told: number; readonly found: number }> {
  const { totalCount } = await list.page({ first: 1 });
  let found = 0;
  for await (const page of list.pages()) found += page.nodes.length;
  return { told: totalCount, found };
}

describe("lists", () => {
  it.each(REFERENCES)("%s are whole for an analyst", async (name) => {
    const { told, found } = await walked(clientOf("analyst:853")[name]({ pageSize: 7 }));
    expect(told).toBeGreaterThan(0);
    expect(found).toBe(told);
  });

  it.each(PEOPLE)("%s are whole for whoever may read rows of people", async (name) => {
    const { told, found } = await walked(clientOf("analyst:853")[name]({ pageSize: 90 }));
    expect(told).toBeGreaterThan(0);
    expect(found).toBe(told);
  });

  it.each(PEOPLE)("%s are for nobody without a credential", async (name) => {
    await expect(clientOf()[name]().page()).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it.each(["auditEvents", "questionAudit"] as const)("%s are for admin", async (name) => {
    await clientOf("analyst:853").statistics({ measure: "persons" });
    expect((await clientOf("admin")[name]().page({ first: 2 })).nodes.length).toBeGreaterThan(0);
    await expect(clientOf("analyst:853")[name]().page()).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("are narrowed by a filter, and say texts in three languages", async () => {
    const pathways = await clientOf()
      .pathways({ filter: { city: "853" } })
      .toArray();
    expect(pathways.length).toBeGreaterThan(0);
    expect(pathways.every(({ cities }) => cities.includes("853"))).toBe(true);
    for (const { title } of pathways) expect(Object.keys(title)).toEqual(["fi", "sv", "en"]);
  });

  it("tell the reader who allows for fewer rows that there are more", async () => {
    await expect(clientOf().cities({ pageSize: 4 }).toArray({ limit: 5 })).rejects.toMatchObject({
      code: "LIST_LIMIT",
      totalCount: 6,
      nodes: { length: 5 },
    });
  });
});

/** What a reader sees of a table: codes, and values or why there is none. */
const seen = ({ dimensions, figures }: StatTable) => ({
  codes: dimensions.map(({ code, categories }) => [code, ...categories.map((category) => category.code)]),
  figures: figures.map((figure) => (isShown(figure) ? figure.value : figure.status)),
});

describe("figures", () => {
  it.each(["json", "csv"] as const)("are those of the plain address, as %s", async (format) => {
    const table = await clientOf().statistics({ measure: "CO01", by: ["city", "gender"] });
    const address = String(table.passport.address).replace(".json?", `.${format}?`);
    const bytes = new Uint8Array(await (await fetch(service.address + address)).arrayBuffer());
    const read = await readTable(bytes, format);
    expect(seen(read)).toEqual(seen(table));
    expect(table.figures.some(isShown)).toBe(true);
  });

  it("of several questions come from one release, and a refused one alone has none", async () => {
    const answers = await clientOf()
      .source()
      .ask([
        { measure: "persons", by: ["city"] },
        { measure: "nobody" },
        { targets: { project: "S21969" } },
        { measure: "creditsEarned", statistic: "MEAN" },
      ]);
    expect(answers.map(({ status }) => status)).toEqual(["answered", "refused", "answered", "answered"]);
    const releases = answers.map((answer) => answer.status === "answered" && answer.table.passport.release);
    const current = await clientOf().release();
    expect(new Set(releases)).toEqual(new Set([current?.code, false]));
  });

  it("that are exact are for whoever reaches them", async () => {
    const question = { measure: "persons", by: ["gender"] } as const;
    const table = await clientOf("coordinator:S21969").exactStatistics(question);
    expect(table.passport).toMatchObject({ isPerturbed: false, release: null, licence: null });
    expect(table.figures.every(isShown)).toBe(true);
    await expect(clientOf().exactStatistics(question)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it("of targets hold what was promised", async () => {
    const table = await clientOf().targets({ project: "S21969" });
    expect(table.dimensions[0].categories.map(({ code }) => code)).toContain("DP-2.2");
    expect(table.passport.citation.en).toContain("S21969");
  });
});

describe("the catalogue", () => {
  it("is told in three languages", async () => {
    const client = clientOf();
    const [indicators, measures, dimensions] = await Promise.all([
      client.indicators(),
      client.measures(),
      client.dimensions(),
    ]);
    for (const list of [indicators, measures, dimensions]) {
      expect(list.length).toBeGreaterThan(20);
      for (const { title } of list) expect(Object.keys(title)).toEqual(["fi", "sv", "en"]);
    }
    expect(await client.indicator("CO01")).toMatchObject({ code: "CO01", framework: "ESF_2014_2020" });
    expect(await client.indicator("CO99")).toBeNull();
  });

  it("tells who asks", async () => {
    expect(await clientOf().viewer()).toMatchObject({ role: "PUBLIC", cities: [] });
    expect(await clientOf("analyst:853").viewer()).toMatchObject({ role: "ANALYST", cities: ["853"] });
  });
});
