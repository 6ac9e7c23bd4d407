import { join } from "node:path";
import { asActor } from "../deliveries/as-actor.ts";
import { DeliveryError } from "../deliveries/delivery.errors.ts";
import { withFolder } from "../deliveries/delivery-folder.ts";
import { OPEN_FOR_FILES } from "../deliveries/delivery-record.ts";
import { findDelivery } from "../deliveries/find-deliveries.ts";
import { refuseBadName, storeFile } from "../deliveries/store-file.ts";
import { json } from "./delivery-answer.ts";
import { receiveFile } from "./receive-file.ts";
import type { Sent } from "./sent.ts";

/**
 * Takes a file in: first whole onto the disk, so that a slow sender holds nothing else and a broken body leaves no
 * trace, then into the delivery.
 */
export async function putFile({ request, id, name, viewer, deliveries }: Sent): Promise<Response> {
  const { pool, limits } = deliveries;
  refuseBadName(name);
  const { status } = await asActor(pool, viewer.actor, (client) => findDelivery(client, id));
  if (!OPEN_FOR_FILES.includes(status)) {
    throw new DeliveryError("DELIVERY_STATUS", `The delivery is ${status} and takes no files.`, { status });
  }
  return withFolder(async (folder) => {
    const path = join(folder, "body");
    const received = await receiveFile(request, path, limits.bytesPerFile);
    const file = { name, ...received };
    await asActor(pool, viewer.actor, (client) => storeFile(client, id, { ...file, path }, limits));
    return json(200, file, { etag: `"${received.sha256}"` });
  });
}
