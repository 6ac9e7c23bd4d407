import type { Browser, Page } from "playwright-core";

interface SeenRequest {
  readonly address: string;
  /** Authorization header; null where none was sent. */
  readonly credential: string | null;
}

export interface WatchedPage {
  readonly page: Page;
  readonly requests: readonly SeenRequest[];
  /** What the browser complained of: errors, warnings and breaches of the content security policy. */
  readonly complaints: readonly string[];
  /** How many things the page left behind in the browser. */
  leftBehind(): Promise<{ cookies: number; localStorage: number; sessionStorage: number; databases: number }>;
}

/** Opens a page in a fresh profile and writes down whatever it reaches for and trips over. */
export async function openWatched(browser: Browser, address: string): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const requests: SeenRequest[] = [];
  const complaints: string[] = [];

  page.on("request", (request) =>
    requests.push({ address: request.url(), credential: request.headers()["authorization"] ?? null }),
  );
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  await page.exposeFunction("reportViolation", (text: string) => complaints.push(text));
  await page.addInitScript(
    `addEventListener("securitypolicyviolation", (e) => reportViolation(e.violatedDirective + " " + e.blockedURI))`,
  );
  await page.goto(address);

  return {
    page,
    requests,
    complaints,
    leftBehind: async () => ({
      cookies: (await context.cookies()).length,
      ...(await page.evaluate(async () => ({
        localStorage: localStorage.length,
        sessionStorage: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
      }))),
    }),
  };
}
