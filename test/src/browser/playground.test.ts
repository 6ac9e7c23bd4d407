import { rmSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { newDataFolder, ServiceProcess } from "../service/service-process.ts";
import { openChromium } from "./chromium.ts";
import { openWatched, type WatchedPage } from "./watched-page.ts";

const QUERY = ".graphiql-query-editor .CodeMirror";
const KEY_PLACE = ".graphiql-editor-tool .CodeMirror:visible .cm-string:has-text('Bearer')";
const RUN = "button[aria-label^='Execute query']";
const ANSWER = ".graphiql-response";
const STATUS = ".digipoint-status";
const EXAMPLES = ".digipoint-panel li";

const dataFolder = newDataFolder();
let service: ServiceProcess;
let browser: Browser;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  browser = await openChromium();
  service = await ServiceProcess.start(dataFolder);
  return async () => {
    await browser.close();
    await service.end();
    rmSync(dataFolder, { recursive: true, force: true });
  };
});

beforeEach(async () => {
  watched = await openWatched(browser, `${service.address}/graphql`);
  page = watched.page;
  await page.waitForSelector(QUERY);
});

// What holds for every visit, whatever was done in it.
afterEach(async () => {
  const origins = new Set(watched.requests.map(({ address }) => new URL(address).origin));
  expect([...origins].filter((origin) => origin !== "null")).toEqual([new URL(service.address).origin]);
  expect(watched.complaints).toEqual([]);
  expect(await watched.leftBehind()).toEqual({ cookies: 0, localStorage: 0, sessionStorage: 0, databases: 0 });
  await page.context().close();
});

/** Runs what the open tab holds: the status line that follows. */
async function run(): Promise<string> {
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await page.click(RUN);
  await (await answered).finished();
  await page.waitForSelector(`${STATUS}:has-text('Answered')`);
  return (await page.textContent(STATUS)) ?? "";
}

it("runs the first example unedited and shows its rows", async () => {
  expect(await page.textContent("h1")).toBe("DigiPoint playground");
  expect(await run()).toMatch(/^Answered: \d+ rows in statistics rows, /);
  expect(await page.textContent(ANSWER)).toContain("SHOWN");
  expect(watched.requests.at(-1)?.credential).toBeNull();
});

it("runs every example with the printed key that it names", async () => {
  await page.click("[aria-label='Show examples']");
  const examples = await page.locator(EXAMPLES).all();
  expect(examples.length).toBeGreaterThan(9);
  for (const example of examples) {
    const title = await example.locator("button").textContent();
    const keyName = /Key: (\S+)/.exec((await example.textContent()) ?? "")?.[1];
    await example.locator("button").click();
    await page.waitForSelector(".graphiql-tab-active:not(:has-text('<untitled>'))");
    if (keyName) {
      await page.click(KEY_PLACE);
      await page.keyboard.insertText(service.keys[keyName] ?? "no such key");
    }
    expect(`${title} ${await run()}`).toMatch(/ Answered: [1-9]\d* rows? in /);
    expect(watched.requests.at(-1)?.credential).toBe(keyName ? `Bearer ${service.keys[keyName]}` : null);
  }
});

it.each([1, 2, 3])("takes a key that is pasted after %d clicks on its place", async (clickCount) => {
  await page.click("[role=tab]:has-text('AnalystCityCompared')");
  await page.click(KEY_PLACE, { clickCount });
  await page.keyboard.insertText(service.keys["analyst:853"] ?? "no such key");
  expect(await run()).toMatch(/^Answered: \d+ rows in indicator comparison rows\.$/);
});

it("says that headers are malformed instead of asking", async () => {
  await page.click(KEY_PLACE);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.insertText("my key");
  await page.click(RUN);
  await page.waitForSelector(`${STATUS}:has-text('Headers are invalid JSON')`);
});

it("shows docs, settings and tables under its policy", async () => {
  await page.click("[aria-label='Show Documentation Explorer']");
  await page.waitForSelector(".graphiql-doc-explorer :text('Query')");
  await page.click("[aria-label='Open settings dialog']");
  await page.waitForSelector(".graphiql-dialog :text('Theme')");
  await page.keyboard.press("Escape");
  await page.click("[aria-label='Show plain text and tables']");
  await page.click(".digipoint-run");
  await page.waitForSelector("caption:has-text('statistics rows, ')");
  await page.waitForSelector("td:has-text('SHOWN')");
  await page.waitForSelector("td:has-text('hidden: fewer than 20 persons, or protected otherwise')");
  await page.hover("[aria-label^='Copy query']");
  await page.waitForSelector(".graphiql-tooltip");
});

it("saves the figures of an answer as files of every format", async () => {
  await page.click("[aria-label='Show plain text and tables']");
  await page.click(".digipoint-run");
  const buttons = page.locator(".digipoint-downloads button");
  await buttons.first().waitFor();
  const formats = await buttons.allTextContents();
  expect(formats).toEqual(["csv", "xlsx", "px", "json", "parquet", "sdmx.json", "sdmx.csv"]);
  for (const format of formats) {
    const saving = page.waitForEvent("download");
    await page.click(`[aria-label='Save statistics as ${format}']`);
    expect((await saving).suggestedFilename()).toMatch(new RegExp(`^persons_city_gender_.+_fi\\.${format}$`));
    await page.waitForSelector(`${STATUS}:has-text('Saved persons_city_gender_')`);
  }
});

it("completes from the published schema", async () => {
  await page.click(`${QUERY} .CodeMirror-lines`);
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("{ supportPr");
  await page.waitForSelector(".CodeMirror-hint:has-text('supportPractices')");
  await page.keyboard.press("Escape");
});

it("lets the keyboard into an editor and out again", async () => {
  const inEditor = () => page.evaluate(() => document.activeElement?.closest(".CodeMirror") !== null);
  await page.click(`${QUERY} .CodeMirror-lines`);
  await page.keyboard.press("Tab");
  expect(await inEditor()).toBe(true);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  expect(await inEditor()).toBe(false);
});

it("forgets everything on request", async () => {
  await page.click(KEY_PLACE);
  await page.keyboard.insertText("dp_secret");
  await page.click("#forget");
  await page.waitForFunction(() => !document.body.textContent.includes("dp_secret"));
  await page.waitForSelector(QUERY);
  expect(await page.textContent("main")).not.toContain("dp_secret");
});
