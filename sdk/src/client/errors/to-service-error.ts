import type { AnsweredErrorOptions } from "./answered-error.ts";
import { docsOf } from "./docs-of.ts";
import { SERVICE_ERRORS, type ServiceCode, type ServiceError } from "./service-errors.ts";
import { UnknownCodeError } from "./service-state-errors.ts";

/** An error as it stands in an answer. */
interface Told {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** What the service may answer differently later, to the same request. */
const PASSING: ReadonlySet<unknown> = new Set<ServiceCode>([
  "RATE_LIMITED",
  "NO_RELEASE",
  "SERVICE_UNAVAILABLE",
  "INTERNAL",
]);

const isServiceCode = (code: unknown): code is ServiceCode =>
  typeof code === "string" && Object.hasOwn(SERVICE_ERRORS, code);

function ownCode(code: unknown): string {
  if (!isServiceCode(code)) return "UNKNOWN_CODE";
  return code === "TIMEOUT" ? "SERVICE_TIMEOUT" : code;
}

/** The error of ours for one of the service's, told by its code alone. */
export function toServiceError({ message, path, extensions = {} }: Told, answeredId?: string): ServiceError {
  const { code, requestId, retryAfter } = extensions;
  const options: AnsweredErrorOptions = {
    path,
    docs: docsOf(ownCode(code)),
    details: extensions,
    requestId: typeof requestId === "string" ? requestId : answeredId,
    retryAfterSeconds: typeof retryAfter === "number" ? retryAfter : undefined,
    retryable: PASSING.has(code) || typeof retryAfter === "number",
  };
  return isServiceCode(code) ? new SERVICE_ERRORS[code](message, options) : new UnknownCodeError(message, options);
}
