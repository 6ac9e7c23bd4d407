import { rmSync } from "node:fs";
import { createClient } from "@digipoint/sdk/client";
import { LANGUAGES, type Language } from "@digipoint/sdk/model";
import { buildReport, htmlRenderer, REPORTS, type Report, VISUALS } from "@digipoint/sdk/reporting";
import type { Browser } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { newDataFolder, ServiceProcess } from "../service/service-process.ts";
import { openChromium } from "./chromium.ts";
import { lookAtPage } from "./look-at-page.ts";

const dataFolder = newDataFolder();
let service: ServiceProcess;
let browser: Browser;
beforeAll(async () => {
  browser = await openChromium();
  service = await ServiceProcess.start(dataFolder, { DIGIPOINT_DEMO_PARTICIPANTS: "3000" });
  return async () => {
    await browser.close();
    await service.end();
    rmSync(dataFolder, { recursive: true, force: true });
  };
}, 240_000);

/** Reports that ask by single pathway are for those with a credential. */
const ANALYST = "analyst:091";

/** What each report is about where it has to be told. */
const CHOSEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "city-overview": { city: "091" },
};

async function build(id: string, lang: Language): Promise<Report> {
  const definition = REPORTS.find((report) => report.id === id);
  if (!definition) throw new Error(`There is no report ${id}.`);
  const client = createClient({ url: service.address, credential: service.keys[ANALYST] });
  const params = CHOSEN[id] ?? {};
  return buildReport(definition, { source: client.source(), params, lang, visuals: VISUALS });
}

describe.each(REPORTS.map(({ id }) => id))("the report %s", (id) => {
  it.each(LANGUAGES)(
    "is whole, accessible and readable everywhere in %s",
    async (lang) => {
      const report = await build(id, lang);
      expect(report.blocks.filter(({ kind }) => kind === "failed")).toEqual([]);
      const drawn = report.blocks.filter(({ kind }) => kind === "chart" || kind === "progress");
      expect(drawn.length).toBeGreaterThan(0);

      const html = new TextDecoder().decode(await htmlRenderer().render(report));
      // The page forbids every script; the policy is taken off in this browser only, so that axe can run in it.
      const context = await browser.newContext({ bypassCSP: true });
      const page = await context.newPage();
      const reached: string[] = [];
      page.on("request", (request) => reached.push(request.url()));
      await page.setContent(html);
      expect(await page.getAttribute("html", "lang")).toBe(lang);
      expect(await page.locator("h1").count()).toBe(1);
      // Every picture has its table beside it.
      expect(await page.locator("table").count()).toBeGreaterThanOrEqual(drawn.length);
      expect(await lookAtPage(page, lang === "sv" ? `report-${id}` : undefined)).toEqual([]);
      expect(reached).toEqual([]);
      await context.close();
    },
    60_000,
  );
});
