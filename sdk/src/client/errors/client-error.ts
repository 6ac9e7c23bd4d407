import type { CursorStuckError, ListLimitError } from "../lists/list-errors.ts";
import type {
  ClientClosedError,
  ClientOptionsError,
  CredentialError,
  SecretInBrowserError,
} from "./client-state-errors.ts";
import type { AbortedError, BadResponseError, NetworkError, TimeoutError } from "./connection-errors.ts";
import type { PartialDataError } from "./partial-data-error.ts";
import type { ServiceError } from "./service-errors.ts";
import type { UnansweredError } from "./unanswered-error.ts";

/**
 * Whatever a call of the client can fail with. An exhaustive `switch` over its `code` compiles, and no message needs
 * to be read.
 *
 * @example
 * if (error instanceof SdkError) {
 *   switch ((error as ClientError).code) {
 *     case "RELEASE_GONE":
 *       // forget the figures, ask the current release
 *   }
 * }
 */
export type ClientError =
  | ServiceError
  | NetworkError
  | TimeoutError
  | AbortedError
  | BadResponseError
  | PartialDataError
  | UnansweredError
  | CursorStuckError
  | ListLimitError
  | ClientOptionsError
  | ClientClosedError
  | CredentialError
  | SecretInBrowserError;
