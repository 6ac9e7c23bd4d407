import { asActor } from "../deliveries/as-actor.ts";
import { DeliveryError } from "../deliveries/delivery.errors.ts";
import { findDelivery, listDeliveries } from "../deliveries/find-deliveries.ts";
import { openDelivery } from "../deliveries/open-delivery.ts";
import { cancelDelivery, orderCommit, orderValidation } from "../deliveries/order-step.ts";
import { removeFile } from "../deliveries/store-file.ts";
import { reachOf } from "../reach/import-reach.ts";
import { json, summaryOf } from "./delivery-answer.ts";
import { putFile } from "./put-file.ts";
import { readCommit, readIdempotencyKey, readOpening, readValidation } from "./read-order.ts";
import type { Sent } from "./sent.ts";
import { downloadProblems, showDelivery, showReceipt } from "./show-delivery.ts";

interface Route {
  readonly path: RegExp;
  readonly methods: Readonly<Record<string, (sent: Sent) => Promise<Response>>>;
}

const ID = "/deliveries/(?<id>[^/]+)";

/** Every address of deliveries, and what may be done there. */
export const DELIVERY_ROUTES: readonly Route[] = [
  { path: /^\/deliveries$/, methods: { GET: list, POST: open } },
  { path: new RegExp(`^${ID}$`), methods: { GET: showDelivery, DELETE: cancel } },
  { path: new RegExp(`^${ID}/files/(?<name>[^/]+)$`), methods: { PUT: putFile, DELETE: dropFile } },
  { path: new RegExp(`^${ID}/validation$`), methods: { POST: validate } },
  { path: new RegExp(`^${ID}/commit$`), methods: { POST: commit } },
  { path: new RegExp(`^${ID}/problems\\.csv$`), methods: { GET: downloadProblems } },
  { path: new RegExp(`^${ID}/receipt$`), methods: { GET: showReceipt } },
];

async function open({ request, viewer, requestId, deliveries }: Sent): Promise<Response> {
  const idempotencyKey = readIdempotencyKey(request);
  const { note, asOf } = await readOpening(request);
  const reach = reachOf(viewer);
  if (reach === null) throw new DeliveryError("NOT_YOURS_TO_SEND", "This credential may send no data.");
  const order = { viewer, reach, requestId, note, asOf, idempotencyKey };
  const delivery = await asActor(deliveries.pool, viewer.actor, (client) =>
    openDelivery(client, order, deliveries.limits),
  );
  const location = `/deliveries/${delivery.id}`;
  return json(201, { ...summaryOf(delivery), limits: deliveries.limits }, { location });
}

async function list({ url, viewer, deliveries }: Sent): Promise<Response> {
  const first = Math.min(100, Math.max(1, Number(url.searchParams.get("first") ?? 20) || 20));
  const before = url.searchParams.get("before");
  const page = await asActor(deliveries.pool, viewer.actor, async (client) => {
    const last = before === null ? null : (await findDelivery(client, before)).number;
    return listDeliveries(client, { first: first + 1, before: last });
  });
  const shown = page.slice(0, first);
  const next = page.length > first ? (shown.at(-1)?.id ?? null) : null;
  return json(200, { deliveries: shown.map(summaryOf), next, limits: deliveries.limits });
}

async function dropFile({ id, name, viewer, deliveries }: Sent): Promise<Response> {
  await asActor(deliveries.pool, viewer.actor, (client) => removeFile(client, id, name));
  return new Response(null, { status: 204, headers: { "cache-control": "no-store" } });
}

async function validate(sent: Sent): Promise<Response> {
  const { force } = await readValidation(sent.request);
  const { id, viewer, requestId, deliveries } = sent;
  await asActor(deliveries.pool, viewer.actor, (client) => orderValidation(client, id, { requestId, force }));
  deliveries.wake();
  return showDelivery(sent, 202);
}

async function commit(sent: Sent): Promise<Response> {
  const { planHash } = await readCommit(sent.request);
  const { id, viewer, requestId, deliveries } = sent;
  await asActor(deliveries.pool, viewer.actor, (client) => orderCommit(client, id, { requestId, planHash }));
  deliveries.wake();
  return showDelivery(sent, 202);
}

async function cancel(sent: Sent): Promise<Response> {
  await asActor(sent.deliveries.pool, sent.viewer.actor, (client) => cancelDelivery(client, sent.id));
  return showDelivery(sent);
}
