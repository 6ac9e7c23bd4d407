import { asActor } from "../deliveries/as-actor.ts";
import { DeliveryError } from "../deliveries/delivery.errors.ts";
import { filesOf, findDelivery } from "../deliveries/find-deliveries.ts";
import { detailsOf, json, pacing } from "./delivery-answer.ts";
import type { Sent } from "./sent.ts";

const MAX_PROBLEMS = 1000;

/** How a delivery stands, with a page of its problems. */
export async function showDelivery({ id, url, viewer, deliveries }: Sent, status = 200): Promise<Response> {
  const { delivery, files } = await asActor(deliveries.pool, viewer.actor, async (client) => ({
    delivery: await findDelivery(client, id),
    files: await filesOf(client, id),
  }));
  const page = { first: number(url, "first", 100), after: number(url, "after", 0) };
  return json(status, detailsOf(delivery, files, deliveries.limits, page), pacing(delivery));
}

/** All problems of the last check, as CSV. */
export async function downloadProblems({ id, viewer, deliveries }: Sent): Promise<Response> {
  const rows = await asActor(deliveries.pool, viewer.actor, async (client) => {
    await findDelivery(client, id);
    const found = await client.query<{ content: Buffer }>(
      "select content from exchange.delivery_problem_chunk where delivery_id = $1 order by position",
      [id],
    );
    return found.rows;
  });
  if (rows.length === 0)
    throw new DeliveryError("DELIVERY_STATUS", "There is no list of problems: order a check first.");
  return new Response(Buffer.concat(rows.map(({ content }) => content)), {
    headers: {
      "content-type": "text/csv; charset=utf-8; header=present",
      "content-disposition": `attachment; filename="problems-${id}.csv"`,
      "cache-control": "no-store",
    },
  });
}

/** The receipt alone, as it was signed. */
export async function showReceipt({ id, viewer, deliveries }: Sent): Promise<Response> {
  const { receipt, status } = await asActor(deliveries.pool, viewer.actor, (client) => findDelivery(client, id));
  if (receipt === null) {
    throw new DeliveryError("DELIVERY_STATUS", `The delivery is ${status}; only what is applied has a receipt.`, {
      status,
    });
  }
  return new Response(receipt, { headers: { "content-type": "application/jose", "cache-control": "no-store" } });
}

function number(url: URL, name: string, otherwise: number): number {
  const value = Number(url.searchParams.get(name) ?? otherwise);
  return Number.isInteger(value) && value >= 0 && value <= MAX_PROBLEMS ? value : otherwise;
}
