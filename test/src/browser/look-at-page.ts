import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const SCREENSHOTS = fileURLToPath(new URL("../../screenshots", import.meta.url));

/** The rules that accessibility law asks for: WCAG 2.2, levels A and AA. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The ways in which readers see a page, each as the browser emulates it. */
const LOOKS = {
  light: { colorScheme: "light", forcedColors: "none", media: "screen" },
  dark: { colorScheme: "dark", forcedColors: "none", media: "screen" },
  forced: { colorScheme: "dark", forcedColors: "active", media: "screen" },
  print: { colorScheme: "light", forcedColors: "none", media: "print" },
} as const;

const WIDE = { width: 1100, height: 900 };
/** What 1280 pixels are at 400 % zoom. */
const NARROW = { width: 320, height: 640 };

/** What axe finds on a page as it stands: one line a broken rule, with the places. */
async function axeProblems(page: Page): Promise<readonly string[]> {
  if (await page.evaluate(() => !("axe" in globalThis))) await page.addScriptTag({ path: AXE });
  return page.evaluate(async (tags) => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, { runOnly: tags });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  }, RULES);
}

/** Elements that make a page of 320 pixels scroll sideways, by name and class. */
const wideElements = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    const wide = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 1,
    );
    return wide.slice(0, 5).map((element) => `${element.tagName} ${element.getAttribute("class") ?? ""}`);
  });

/** What is wrong with a page in every way that readers see it; pictures of each are kept under `name`. */
export async function lookAtPage(page: Page, name?: string): Promise<readonly string[]> {
  const problems: string[] = [];
  mkdirSync(SCREENSHOTS, { recursive: true });
  const keep = async (look: string) => {
    if (name !== undefined) await page.screenshot({ path: join(SCREENSHOTS, `${name}-${look}.png`), fullPage: true });
  };
  await page.setViewportSize(WIDE);
  for (const [look, media] of Object.entries(LOOKS)) {
    await page.emulateMedia(media);
    problems.push(...(await axeProblems(page)).map((problem) => `${look}: ${problem}`));
    await keep(look);
  }
  await page.emulateMedia(LOOKS.light);
  await page.setViewportSize(NARROW);
  problems.push(...(await wideElements(page)).map((element) => `320: too wide: ${element}`));
  await keep("320");
  return problems;
}
