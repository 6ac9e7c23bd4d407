import { mkdir, mkdtemp, open, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Queries } from "../../platform/postgres/queries.ts";

const ROOT = join(tmpdir(), "digipoint-deliveries");

/** Lends a folder of this process's own, which nobody else may enter, and removes it with all that is in it. */
export async function withFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const own = join(ROOT, String(process.pid));
  await mkdir(own, { recursive: true, mode: 0o700 });
  const folder = await mkdtemp(join(own, "d-"));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Removes what processes that were killed have left behind. */
export async function sweepFolders(): Promise<void> {
  const names = await readdir(ROOT).catch(() => []);
  const left = names.filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid && !runs(Number(name)));
  await Promise.all(left.map((name) => rm(join(ROOT, name), { recursive: true, force: true })));
}

/** Writes the files of a delivery into a folder, piece by piece. */
export async function writeFiles(client: Queries, id: string, folder: string): Promise<void> {
  const { rows: files } = await client.query<{ name: string }>(
    "select name from exchange.delivery_file where delivery_id = $1",
    [id],
  );
  for (const { name } of files) await writeFile(client, id, name, join(folder, name));
}

async function writeFile(client: Queries, id: string, name: string, path: string): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    for (let position = 0; ; position++) {
      const { rows } = await client.query<{ content: Buffer }>(
        "select content from exchange.delivery_chunk where delivery_id = $1 and name = $2 and position = $3",
        [id, name, position],
      );
      if (!rows[0]) return;
      await file.appendFile(rows[0].content);
    }
  } finally {
    await file.close();
  }
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return Reflect.get(Object(error), "code") === "EPERM"; // there is one, of somebody else
  }
}
