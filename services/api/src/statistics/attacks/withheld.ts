import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** One in so many people comes later than the others. */
const ONE_IN = 160;

/**
 * Copies a delivery of people without the few who come later.
 *
 * @param folder - Files whose second column says what the source calls the person.
 */
export async function withhold(folder: string, target: string): Promise<void> {
  await mkdir(target);
  for (const file of await readdir(folder)) {
    if (!file.endsWith(".csv")) {
      await cp(join(folder, file), join(target, file));
      continue;
    }
    const [header = "", ...rows] = (await readFile(join(folder, file), "utf8")).trimEnd().split("\n");
    const early = rows.filter((row) => !comesLater(row.split(",")[1] ?? ""));
    await writeFile(join(target, file), `${[header, ...early].join("\n")}\n`);
  }
}

const comesLater = (ref: string) => Number(ref.replace(/\D/g, "")) % ONE_IN === 0;
