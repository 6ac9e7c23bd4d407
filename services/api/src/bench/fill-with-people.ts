import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generateDemoData } from "@digipoint/demo-data";
import { importDelivery } from "../exchange/import-delivery.ts";
import type { ScratchDatabase } from "./scratch-database.ts";

const EXAMPLES = fileURLToPath(new URL("../../../../examples/data", import.meta.url));
const RECORD_KEY_SECRET = "record keys of the measured people, none of whom is real";
const SEED = 1;

/**
 * Imports made-up people, and the facts that they refer to, as any delivery is imported.
 *
 * @returns Rows of the people's delivery and seconds that it took.
 */
export async function fillWithPeople(
  { settings: database, folder }: Pick<ScratchDatabase, "settings" | "folder">,
  participants: number,
): Promise<{ readonly rows: number; readonly seconds: number }> {
  const factsFolders = ["digipoint", "synthetic"].map((name) => join(EXAMPLES, name));
  const people = join(folder, "people");
  await generateDemoData({ folder: people, factsFolders, participants, seed: SEED });
  for (const source of factsFolders) await importDelivery({ database, source, recordKeySecret: RECORD_KEY_SECRET });
  const report = await importDelivery({ database, source: people, recordKeySecret: RECORD_KEY_SECRET });
  rmSync(people, { recursive: true });
  return { rows: report.rows, seconds: report.seconds };
}
