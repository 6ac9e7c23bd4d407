import { STATUS_CODES } from "node:http";
import { DELIVERY_ERRORS, DeliveryError } from "../deliveries/delivery.errors.ts";

/** A refused order as RFC 9457 tells it; null for any other error. */
export function deliveryProblem(error: unknown, requestId: string): Response | null {
  if (!(error instanceof DeliveryError)) return null;
  const { code, message, hints } = error;
  const status = DELIVERY_ERRORS[code];
  const body = { type: "about:blank", title: STATUS_CODES[status], status, detail: message, code, requestId, ...hints };
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store" },
  });
}
