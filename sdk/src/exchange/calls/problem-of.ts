import { BadResponseError } from "../../client/errors/connection-errors.ts";
import { SERVICE_ERRORS } from "../../client/errors/service-errors.ts";
import { toServiceError } from "../../client/errors/to-service-error.ts";
import type { SdkError } from "../../model/index.ts";
import { DeliveryOrderError } from "../exchange-errors.ts";

/** What a response that is no success stands for. */
export async function problemOf(response: Response): Promise<SdkError> {
  const { status } = response;
  const text = await response.text().catch(() => "");
  const told = readObject(text);
  const { code, detail, requestId, ...details } = told;
  const id = typeof requestId === "string" ? requestId : undefined;
  if (typeof code !== "string" || typeof detail !== "string") {
    const message = `The service answered with status ${status} and no reason; check the address.`;
    return new BadResponseError(message, status, { requestId: id, retryable: status >= 500 });
  }
  if (Object.hasOwn(SERVICE_ERRORS, code)) return toServiceError({ message: detail, extensions: told }, id);
  return new DeliveryOrderError(detail, code, details, { requestId: id });
}

function readObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
