import type { Credential } from "../../client/exchanges/credential-store.ts";
import type { Fetch } from "../../client/exchanges/post-request.ts";

/** The service that data is sent to, and by whom. */
export interface ExchangeOptions {
  /** Address of the service, or of its graph. */
  readonly url: string;
  /** A key as text, or a function that fetches a short-lived token whenever one is needed. */
  readonly credential: Credential;
  /** By default the platform's. */
  readonly fetch?: Fetch | undefined;
  /** How often a request is sent again where the connection or the service fails: 0 to 10. Default: 4. */
  readonly retries?: number | undefined;
}
