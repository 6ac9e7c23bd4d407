import { open } from "node:fs/promises";
import type { Queries } from "../../platform/postgres/queries.ts";

const CHUNK_BYTES = 1024 * 1024;
const MAX_CHUNKS = 64;

/** Keeps the list of all problems, or its first 64 MiB, up to the end of a line, for whoever sent the delivery. */
export async function keepProblems(client: Queries, id: string, actor: string, path: string): Promise<void> {
  await client.query("delete from exchange.delivery_problem_chunk where delivery_id = $1", [id]);
  const file = await open(path).catch(() => null);
  if (file === null) return; // the check ended before there was one
  try {
    for (let position = 0; position < MAX_CHUNKS; position++) {
      const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(CHUNK_BYTES) });
      if (bytesRead === 0) return;
      const isLast = position === MAX_CHUNKS - 1;
      const content = buffer.subarray(0, isLast ? buffer.lastIndexOf(0x0a, bytesRead - 1) + 1 : bytesRead);
      await client.query(
        "insert into exchange.delivery_problem_chunk (delivery_id, position, actor, content) values ($1, $2, $3, $4)",
        [id, position, actor, content],
      );
    }
  } finally {
    await file.close();
  }
}
