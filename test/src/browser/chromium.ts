import { existsSync } from "node:fs";
import { mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import bundled from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

const FLAGS = [
  "--no-sandbox", // Chromium refuses to run as root with one; it only ever sees our own pages.
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // A page that reaches for another host finds none, on any machine.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
];

/** Opens the headless Chromium that comes from npm; nothing is downloaded. */
export async function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await unpackedChromium(), args: FLAGS });
}

/**
 * The package unpacks itself into the folder for temporary files, where two test files at once
 * would run half a browser. So each unpacks apart, and the first to finish gives the name.
 */
async function unpackedChromium(): Promise<string> {
  const shared = join(tmpdir(), `digipoint-chromium-143.0.4-${process.getuid?.() ?? 0}`);
  if (!existsSync(shared)) {
    const apart = await mkdtemp(`${shared}-`);
    await unpackInto(apart);
    await rename(apart, shared).catch(() => rm(apart, { recursive: true }));
  }
  return join(shared, "chromium");
}

async function unpackInto(folder: string): Promise<void> {
  const before = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  try {
    await bundled.executablePath();
  } finally {
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
  }
}
