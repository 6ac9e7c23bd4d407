import type { DeliveryCalls, HashedFile } from "../calls/delivery-calls.ts";
import type { DeliveryState } from "../delivery.ts";
import type { DeliveryProgress } from "./send-options.ts";

/**
 * Makes the delivery hold exactly these files: only what is missing or different is sent, so that an interrupted
 * delivery goes on where it stood.
 *
 * @returns whether anything had to be sent or taken away.
 */
export async function sendFiles(
  calls: DeliveryCalls,
  { id, files: there }: DeliveryState,
  files: readonly HashedFile[],
  tell: (progress: DeliveryProgress) => void,
): Promise<boolean> {
  const known = new Map(there.map(({ name, sha256 }) => [name, sha256]));
  const wanted = new Set(files.map(({ name }) => name));
  const left = there.filter(({ name }) => !wanted.has(name));
  for (const { name } of left) await calls.drop(id, name);
  const missing = files.filter(({ name, sha256 }) => known.get(name) !== sha256);
  const bytesTotal = files.reduce((sum, { body }) => sum + body.size, 0);
  let bytes = bytesTotal - missing.reduce((sum, { body }) => sum + body.size, 0);
  for (const file of missing) {
    tell({ step: "sending", subject: file.name, bytes, bytesTotal, rows: 0 });
    await calls.put(id, file);
    bytes += file.body.size;
  }
  tell({ step: "sending", bytes, bytesTotal, rows: 0 });
  return left.length + missing.length > 0;
}
