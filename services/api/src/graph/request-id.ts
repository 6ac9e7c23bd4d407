import { randomUUID } from "node:crypto";

const ids = new WeakMap<Request, string>();
const PROPER = /^[\w-]{8,64}$/;

/** The id of a request: the caller's own `x-request-id` where it is a proper one, else a new one. */
export function requestIdOf(request: Request): string {
  const known = ids.get(request);
  if (known !== undefined) return known;
  const offered = request.headers.get("x-request-id") ?? "";
  const id = PROPER.test(offered) ? offered : randomUUID();
  ids.set(request, id);
  return id;
}
