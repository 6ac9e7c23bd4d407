import type { Credential } from "../exchanges/credential-store.ts";
import type { DocumentManifest } from "../exchanges/name-documents.ts";
import type { Fetch } from "../exchanges/post-request.ts";
import type { DebugEvent } from "../exchanges/tell-debugger.ts";
import type { ClientWarning } from "../exchanges/tell-warnings.ts";

/** How a client is made. */
export interface ClientOptions {
  /** Address of the service, or of its graph. In a browser it may be relative to the page. */
  readonly url: string;
  /**
   * A key as text; or a function that fetches a short-lived token, which is called when the first call needs it, again
   * shortly before a token ends that says when it does, and once when one is refused. Without it: what is public.
   */
  readonly credential?: Credential | undefined;
  /** By default the platform's. */
  readonly fetch?: Fetch | undefined;
  /** How long one call may take, retries and waiting included, in milliseconds: 1 to 2147483647. Default: 30000. */
  readonly timeoutMs?: number | undefined;
  /** How often a query, or a mutation with an idempotency key, is sent again: 0 to 10. Default: 3. */
  readonly retries?: number | undefined;
  /** Documents that the service may know by their ids: text by id. */
  readonly persisted?: DocumentManifest | undefined;
  /** Is told each warning once. */
  readonly onWarning?: ((warning: ClientWarning) => void) | undefined;
  /** Is told every request and answer, with variables and figures; credentials never. */
  readonly debug?: ((event: DebugEvent) => void) | undefined;
}
