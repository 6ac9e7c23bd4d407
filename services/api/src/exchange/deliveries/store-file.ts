import { createReadStream } from "node:fs";
import type { Queries } from "../../platform/postgres/queries.ts";
import { DeliveryError } from "./delivery.errors.ts";
import type { DeliveryLimits } from "./delivery-limits.ts";
import type { DeliveredFile } from "./delivery-record.ts";
import { filesOf } from "./find-deliveries.ts";
import { reopen } from "./order-step.ts";

const CHUNK_BYTES = 1024 * 1024;
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/** @throws {@link DeliveryError} BAD_INPUT for a name that cannot be a file's. */
export function refuseBadName(name: string): void {
  if (NAME.test(name)) return;
  throw new DeliveryError(
    "BAD_INPUT",
    "A file's name is 1 to 100 characters A-Z, a-z, 0-9, dot, underscore or hyphen.",
  );
}

/** Puts a file that has come in whole beside the others of its delivery, in the place of one of the same name. */
export async function storeFile(
  client: Queries,
  id: string,
  file: DeliveredFile & { readonly path: string },
  limits: DeliveryLimits,
): Promise<void> {
  const { actor } = await reopen(client, id);
  await client.query("delete from exchange.delivery_file where delivery_id = $1 and name = $2", [id, file.name]);
  refuseTooMuch(await filesOf(client, id), file, limits);
  await client.query(
    "insert into exchange.delivery_file (delivery_id, name, actor, bytes, sha256) values ($1, $2, $3, $4, $5)",
    [id, file.name, actor, file.bytes, file.sha256],
  );
  let position = 0;
  const chunks: AsyncIterable<Buffer> = createReadStream(file.path, { highWaterMark: CHUNK_BYTES });
  for await (const content of chunks) {
    const values = [id, file.name, position++, content];
    await client.query(
      "insert into exchange.delivery_chunk (delivery_id, name, position, content) values ($1, $2, $3, $4)",
      values,
    );
  }
}

/** @returns whether there was such a file. */
export async function removeFile(client: Queries, id: string, name: string): Promise<boolean> {
  await reopen(client, id);
  const { rowCount } = await client.query("delete from exchange.delivery_file where delivery_id = $1 and name = $2", [
    id,
    name,
  ]);
  return rowCount === 1;
}

function refuseTooMuch(others: readonly DeliveredFile[], { bytes }: DeliveredFile, limits: DeliveryLimits): void {
  const { bytesPerDelivery, filesPerDelivery } = limits;
  if (others.length >= filesPerDelivery) {
    throw new DeliveryError("TOO_LARGE", `A delivery has at most ${filesPerDelivery} files.`, { filesPerDelivery });
  }
  if (others.reduce((sum, other) => sum + other.bytes, bytes) > bytesPerDelivery) {
    throw new DeliveryError("TOO_LARGE", `A delivery has at most ${bytesPerDelivery} bytes.`, { bytesPerDelivery });
  }
}
