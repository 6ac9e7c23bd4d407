import type { ServiceError } from "../errors/service-errors.ts";
import type { TypedDocument } from "./typed-document.ts";

/** How one call is made. */
export interface CallOptions {
  /** Gives the call up, retries and waiting included. */
  readonly signal?: AbortSignal | undefined;
  /** How long the whole call may take, retries and waiting included, in milliseconds. By default the client's. */
  readonly timeoutMs?: number | undefined;
}

/** What an operation cost the caller, in the service's cost points. */
export interface Cost {
  readonly requested: number;
  readonly limit: number;
  /** What is left of the caller's budget until `resetAt`. */
  readonly remaining: number;
  /** When the budget is whole again, ISO 8601. */
  readonly resetAt: string;
}

interface Answered<Data> {
  readonly data: Data;
  /** Under which the service logged the request. */
  readonly requestId: string;
  /** Null where the service did not tell. */
  readonly cost: Cost | null;
}

/**
 * What came of an operation that was answered: everything, or what could be answered beside why the rest could not.
 * Where nothing was answered there is no result; the call rejects.
 */
export type Result<Data> =
  | (Answered<Data> & { readonly status: "whole"; readonly errors: readonly [] })
  | (Answered<Data> & { readonly status: "partial"; readonly errors: readonly [ServiceError, ...ServiceError[]] });

/** The one way from typed operations to the service. */
export interface Transport {
  /** Root of the service, with a slash at the end: plain addresses are relative to it. */
  readonly url: string;
  /**
   * Asks a query or a mutation. For all or nothing, see `wholeData`.
   *
   * @throws {@link ClientError} where there are no data at all.
   */
  request<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
    options?: CallOptions,
  ): Promise<Result<Data>>;
  /**
   * Follows a subscription until the caller leaves, through lost connections, too.
   *
   * @throws {@link ClientError} from the iteration, where the service refuses.
   */
  subscribe<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
    options?: Pick<CallOptions, "signal">,
  ): AsyncIterable<Result<Data>>;
}
