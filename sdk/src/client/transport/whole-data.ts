import { PartialDataError } from "../errors/partial-data-error.ts";
import type { Result } from "./transport.ts";

/**
 * The data of a result that is whole.
 *
 * @throws {@link PartialDataError} if a part could not be answered; it holds the data that came, and why the rest did not.
 * @throws {@link ServiceError} if nothing but nulls came.
 */
export function wholeData<Data>({ data, errors, requestId }: Result<Data>): Data {
  const [first, ...others] = errors;
  if (!first) return data;
  if (isNothing(data)) throw first;
  throw new PartialDataError(data, [first, ...others], { requestId });
}

const isNothing = (data: unknown): boolean =>
  typeof data === "object" && data !== null && Object.values(data).every((value) => value === null);
