import { type ChildProcess, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { LANGUAGES } from "@digipoint/sdk/model";
import { REPORTS } from "@digipoint/sdk/reporting";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newDataFolder, ServiceProcess } from "../service/service-process.ts";
import { openChromium } from "./chromium.ts";
import { lookAtPage } from "./look-at-page.ts";
import { openWatched } from "./watched-page.ts";

const INTRANET = fileURLToPath(new URL("../../../examples/intranet-iframe/serve.js", import.meta.url));
let service: ServiceProcess;
let browser: Browser;
const intranets: ChildProcess[] = [];
beforeAll(async () => {
  browser = await openChromium();
  service = await ServiceProcess.start(newDataFolder(), { DIGIPOINT_DEMO_PARTICIPANTS: "1500" });
}, 240_000);
afterAll(async () => {
  for (const intranet of intranets) intranet.kill();
  await browser?.close();
  await service?.end();
  rmSync(service.dataFolder, { recursive: true, force: true });
});

/** Starts the example's server; it says where it is. */
function openIntranet(port: number): Promise<string> {
  const env = { PATH: process.env["PATH"], DIGIPOINT_URL: service.address, PORT: String(port) };
  const intranet = spawn(process.execPath, [INTRANET], { env, stdio: ["ignore", "pipe", "inherit"] });
  intranets.push(intranet);
  return new Promise((ready, failed) => {
    intranet.once("exit", () => failed(new Error(`No intranet could be started at port ${port}.`)));
    intranet.stdout?.on("data", (said) => {
      const found = /http:\S+/.exec(String(said));
      if (found) ready(found[0]);
    });
  });
}

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => found(typeof address === "object" && address ? address.port : 0));
    });
  });

/** Publishes the report of a city as a dashboard that a page of that origin may show. */
async function publishFor(origin: string): Promise<void> {
  const overview = REPORTS.find(({ id }) => id === "city-overview");
  const [code, version] = ["city-overview", "1.0.1"];
  const draft = { project: "DEMO", audience: "PUBLIC", allowedOrigins: [origin] };
  const input = { ...draft, definition: { ...overview, version } };
  const save = "mutation ($input: SaveDashboardInput!) { saveDashboard(input: $input) { userErrors { message } } }";
  expect(await service.data(save, "admin", { input })).toEqual({ saveDashboard: { userErrors: [] } });
  const publish =
    "mutation ($input: PublishDashboardInput!) { publishDashboard(input: $input) { dashboard { status } } }";
  expect(await service.data(publish, "admin", { input: { code, version } })).toEqual({
    publishDashboard: { dashboard: { status: "PUBLISHED" } },
  });
}

describe("E-03: a dashboard in a frame of an intranet", () => {
  it("is shown under a strict policy, without cookie, storage or third party", async () => {
    const address = await openIntranet(await freePort());
    await publishFor(new URL(address).origin);
    const watched = await openWatched(browser, address);
    const frame = watched.page.frameLocator("iframe");
    await frame.locator("h1:has-text('Turku: yleiskatsaus')").waitFor();
    expect(await frame.locator("table").count()).toBeGreaterThan(4);
    expect(watched.complaints).toEqual([]);
    expect(await watched.leftBehind()).toEqual({ cookies: 0, localStorage: 0, sessionStorage: 0, databases: 0 });
    const origins = new Set(watched.requests.map((request) => new URL(request.address).origin));
    expect(origins).toEqual(new Set([new URL(address).origin, new URL(service.address).origin]));
    await watched.page.context().close();
  });

  it("E-04: says to the readers of another origin which one is missing", async () => {
    const address = await openIntranet(await freePort());
    const watched = await openWatched(browser, address);
    const frame = watched.page.frameLocator("iframe");
    await frame.locator("h1").waitFor();
    expect(await frame.locator("main").textContent()).toContain(new URL(address).origin);
    expect(await frame.locator("table").count()).toBe(0);
    await watched.page.context().close();
  });
});

describe("E-13: a dashboard without script", () => {
  it.each(LANGUAGES)(
    "is accessible in every look, chosen by the keyboard alone, in %s",
    async (lang) => {
      const context = await browser.newContext({ bypassCSP: true });
      const page = await context.newPage();
      await page.goto(`${service.address}/dashboards?lang=${lang}`);
      expect(await lookAtPage(page, lang === "fi" ? "dashboards" : undefined)).toEqual([]);
      const city = page.locator("form[action='/dashboards/city-overview'] select");
      await city.focus();
      await page.keyboard.type("Tam");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.locator("h1", { hasText: lang === "sv" ? "Tammerfors" : "Tampere" }).waitFor();
      expect(await lookAtPage(page, lang === "fi" ? "dashboard-page" : undefined)).toEqual([]);
      await context.close();
    },
    60_000,
  );
});
