import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { linkDependencies } from "../package/link-dependencies.ts";
import { installPacked, packSdk } from "../package/packed-sdk.ts";
import { newDataFolder, ServiceProcess } from "../service/service-process.ts";
import { openChromium } from "./chromium.ts";
import { lookAtPage } from "./look-at-page.ts";
import { openWatched, type WatchedPage } from "./watched-page.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const EXAMPLE = join(ROOT, "examples", "react-dashboard");

let service: ServiceProcess;
let tarball: string;
let folder: string;
let preview: ChildProcess;
let address: string;
let browser: Browser;
beforeAll(async () => {
  service = await ServiceProcess.start(newDataFolder(), { DIGIPOINT_DEMO_PARTICIPANTS: "1500" });
  tarball = packSdk();
  folder = installPacked(tarball);
  linkDependencies(folder, EXAMPLE);
  symlinkSync(join(ROOT, "node_modules", "@types", "node"), join(folder, "node_modules", "@types", "node"));
  for (const name of ["src", "index.html", "tsconfig.json", "vite.config.ts"]) {
    cpSync(join(EXAMPLE, name), join(folder, name), { recursive: true });
  }
  tool("typescript/bin/tsc", "-p", ".");
  tool("vite/bin/vite.js", "build");
  preview = spawn(process.execPath, [join(folder, "node_modules", "vite/bin/vite.js"), "preview", "--port", "0"], {
    ...{ cwd: folder, env: environment(), stdio: ["ignore", "pipe", "inherit"] },
  });
  address = await new Promise<string>((ready) => {
    preview.stdout?.on("data", (chunk) => {
      const found = /http:\/\/localhost:\d+/.exec(String(chunk));
      if (found) ready(found[0]);
    });
  });
  browser = await openChromium();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  preview?.kill();
  await service?.end();
  for (const path of [dirname(tarball), folder]) rmSync(path, { recursive: true, force: true });
});

const environment = () => ({ PATH: process.env["PATH"], DIGIPOINT_URL: service.address, NO_COLOR: "1" });
const tool = (program: string, ...args: readonly string[]) =>
  execFileSync(process.execPath, [join(folder, "node_modules", program), ...args], {
    ...{ cwd: folder, env: environment(), encoding: "utf8", stdio: "pipe" },
  });

let watched: WatchedPage;
let page: Page;
beforeEach(async () => {
  watched = await openWatched(browser, address);
  page = watched.page;
  await settled();
  return () => page.context().close();
});

const settled = async () => {
  await page.waitForSelector("section figure svg");
  await page.waitForFunction(() => document.querySelectorAll("section[aria-busy=true]").length === 0);
};

/** The figures of a table of the page by the name of their row: digits, or the word for none. */
const figuresOf = (heading: string): Promise<Record<string, string>> =>
  page
    .locator(`section:has(h2:text-is("${heading}")) tbody tr`)
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [
          row.querySelector("th")?.textContent,
          row.querySelector("td")?.textContent.replace(/\s/g, ""),
        ]),
      ),
    );

const WORDS: Readonly<Record<string, string>> = { HIDDEN: "salattu", MISSING: "puuttuu" };

/** The same figures as the service itself answers them. */
async function answered(by: string, where = ""): Promise<Record<string, string>> {
  const { statistics } = await service.data<{
    statistics: { rows: { items: { categories: { title: string }[]; status: string; value: number | null }[] } };
  }>(`{ statistics(input: { measure: "persons", by: ["${by}"] ${where} }) {
    rows(first: 100) { items { categories { title(lang: FI) } status value } } } }`);
  return Object.fromEntries(
    statistics.rows.items.map(({ categories, status, value }) => [
      categories[0]?.title,
      status === "SHOWN" ? String(value) : (WORDS[status] ?? status),
    ]),
  );
}

describe("the dashboard in React", () => {
  it("shows the figures that the service answers, and asks nobody else", async () => {
    expect(await figuresOf("Kaupungeittain")).toEqual(await answered("city"));
    expect(await figuresOf("Iän mukaan")).toEqual(
      await answered("ageGroup", 'where: [{ dimension: "city", category: "091" }]'),
    );
    expect(await page.textContent("[role=status]")).toMatch(/^Julkaistu \d{4}-\d\d-\d\d/);
    expect(new Set(watched.requests.map((request) => new URL(request.address).origin))).toEqual(new Set([address]));
    expect(watched.complaints).toEqual([]);
    expect(await watched.leftBehind()).toEqual({ cookies: 0, localStorage: 0, sessionStorage: 0, databases: 0 });
  });

  it("follows the chosen city and language, by the keyboard alone", async () => {
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => (document.activeElement as HTMLSelectElement).labels?.[0]?.textContent)).toBe(
      "Kaupunki",
    );
    await page.keyboard.type("Turku");
    await settled();
    expect(await figuresOf("Iän mukaan")).toEqual(
      await answered("ageGroup", 'where: [{ dimension: "city", category: "853" }]'),
    );
    await page.getByLabel("Kieli").selectOption("sv");
    await page.waitForSelector("h1:has-text('Vägar')");
    expect(await page.getAttribute("html", "lang")).toBe("sv");
    expect(Object.keys(await figuresOf("Efter stad"))).toContain("Åbo");
  });

  it("says in words that a figure cannot be fetched, and tries again on request", async () => {
    await page.route("**/graphql", (route) => route.abort());
    await page.getByLabel("Kaupunki").selectOption("837");
    const again = page.locator("[role=alert]:has-text('Lukuja ei saatu.') button:text-is('Yritä uudelleen')");
    await again.nth(1).waitFor(); // the two panels of the city, whose questions are sent again for a while
    await page.unroute("**/graphql");
    await again.nth(1).click(); // the last one first, since each is gone once it is clicked
    await again.first().click();
    await settled();
    expect(await figuresOf("Iän mukaan")).toEqual(
      await answered("ageGroup", 'where: [{ dimension: "city", category: "837" }]'),
    );
  });

  it("is accessible in every look", async () => {
    const context = await browser.newContext({ bypassCSP: true });
    const open = await context.newPage();
    await open.goto(address);
    await open.waitForSelector("section:last-child figure svg");
    await open.locator("summary").first().click();
    expect(await lookAtPage(open, "react-dashboard")).toEqual([]);
    await context.close();
  });
});
