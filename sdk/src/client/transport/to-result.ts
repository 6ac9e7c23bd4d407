import { NetworkError } from "../errors/connection-errors.ts";
import { toServiceError } from "../errors/to-service-error.ts";
import type { Answer } from "../exchanges/call.ts";
import { costIn } from "./cost.ts";
import type { Result } from "./transport.ts";

/**
 * What came of an answer. Its data are of the document's type because the service answers no other.
 *
 * @throws {@link ServiceError} where nothing was answered.
 */
export function toResult<Data>({
  data,
  errors,
  extensions,
  requestId,
}: Pick<Answer, "data" | "errors" | "extensions" | "requestId">): Result<Data> {
  const [first, ...others] = errors.map((error) => toServiceError(error, requestId));
  if (data === null || data === undefined) {
    throw first ?? new NetworkError("The service answered nothing.", { requestId });
  }
  const answered = { data: data as Data, requestId, cost: costIn(extensions) };
  return first
    ? { ...answered, status: "partial", errors: [first, ...others] }
    : { ...answered, status: "whole", errors: [] };
}
