import { expect, it } from "vitest";
import { openChromium } from "./chromium.ts";
import { lookAtPage } from "./look-at-page.ts";

it("finds what readers of a bad page would meet, in the look in which they meet it", async () => {
  const browser = await openChromium();
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><html lang="fi"><title>Bad</title>
    <style>@media (prefers-color-scheme: dark) { p { color: #777; background: #666 } }</style>
    <main><h1>Bad</h1><p>Dim</p><img src="data:,"><div class="wide" style="width: 500px">Wide</div></main></html>`);
  const problems = await lookAtPage(page);
  await browser.close();
  expect(problems).toContain("light: image-alt: img");
  expect(problems).toContain("dark: color-contrast: p");
  expect(problems.filter((problem) => problem.startsWith("light: color-contrast"))).toEqual([]);
  expect(problems).toContain("320: too wide: DIV wide");
});
