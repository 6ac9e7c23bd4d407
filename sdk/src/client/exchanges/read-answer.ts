import { BadResponseError, NetworkError } from "../errors/connection-errors.ts";
import type { Answer, RawError } from "./call.ts";
import { failureOf } from "./limit-time.ts";

/** What a status says where the body says nothing: something before the service answered. */
const CODE_BY_STATUS: Readonly<Record<number, string>> = {
  401: "UNAUTHENTICATED",
  403: "FORBIDDEN",
  413: "PAYLOAD_TOO_LARGE",
  429: "RATE_LIMITED",
  502: "SERVICE_UNAVAILABLE",
  503: "SERVICE_UNAVAILABLE",
  504: "SERVICE_UNAVAILABLE",
};

/**
 * Reads an answer out of a response. The body is believed, not the status.
 *
 * @throws {@link NetworkError} if the body was cut.
 * @throws {@link BadResponseError} if it is no answer to GraphQL.
 */
export async function readAnswer(response: Response, requestId: string, signal: AbortSignal): Promise<Answer> {
  const { status, headers } = response;
  const text = await response.text().catch((cause: unknown) => {
    throw signal.aborted ? failureOf(signal) : new NetworkError("The connection was cut.", { requestId, cause });
  });
  const id = headers.get("x-request-id") ?? requestId;
  const body = bodyIn(text);
  if (body) return { ...body, status, headers, requestId: id };
  const code = CODE_BY_STATUS[status];
  if (code !== undefined) return { ...refusal(code, status, headers), status, headers, requestId: id };
  throw new BadResponseError(
    `The address answered with status ${status} and no GraphQL; check that it is the service's.`,
    status,
    { requestId: id },
  );
}

/** The parts of a GraphQL answer; null for what is none. */
export function bodyIn(text: string): Pick<Answer, "data" | "errors" | "extensions"> | null {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(body)) return null;
  const { data, errors = [], extensions = {} } = body;
  if (!Array.isArray(errors) || !errors.every(isError) || !isObject(extensions)) return null;
  const isAnswer = isObject(data) || ((data === undefined || data === null) && errors.length > 0);
  return isAnswer ? { data, errors, extensions } : null;
}

function refusal(code: string, status: number, headers: Headers): Pick<Answer, "errors" | "extensions"> {
  const retryAfter = secondsIn(headers.get("retry-after"));
  const message = `Something before the service answered with status ${status}.`;
  return { errors: [{ message, extensions: { code, ...(retryAfter !== null && { retryAfter }) } }], extensions: {} };
}

/** `Retry-After` is a number of seconds, or a date. */
function secondsIn(retryAfter: string | null): number | null {
  if (retryAfter === null) return null;
  const seconds = /^\d+$/.test(retryAfter) ? Number(retryAfter) : (Date.parse(retryAfter) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? null : Math.max(0, Math.ceil(seconds));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isError = (value: unknown): value is RawError => isObject(value) && typeof value["message"] === "string";
