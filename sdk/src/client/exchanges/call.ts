/** One operation on its way to the service, as every step of the way sees it. */
export interface Call {
  readonly kind: "query" | "mutation" | "subscription";
  /** Name of the operation; undefined where it has none. */
  readonly name: string | undefined;
  /** The whole document. */
  readonly text: string;
  readonly variables: object;
  /** What stands in the request for the document. */
  readonly document: { readonly query: string } | { readonly documentId: string };
  readonly headers: Readonly<Record<string, string>>;
  /** Under which the service logs the request. */
  readonly requestId: string;
  readonly signal: AbortSignal;
  /** Milliseconds for all attempts together. */
  readonly timeoutMs: number;
  /** When they are over, on the clock of `Means`. */
  readonly deadlineMs: number;
}

/** An error as it stands in an answer. */
export interface RawError {
  readonly message: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** What the service answered, whatever the status said. */
export interface Answer {
  /** Null or undefined where nothing could be answered. */
  readonly data?: unknown;
  readonly errors: readonly RawError[];
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly status: number;
  readonly headers: Headers;
  readonly requestId: string;
}

/** @throws {@link ClientError} where no answer came. */
export type Send = (call: Call) => Promise<Answer>;

/** Wraps how a call is sent; `next` is the rest of the way. */
export type CallStep = (next: Send) => Send;

/** The first step sees a call first and its answer last. */
export const composeSteps = (steps: readonly CallStep[], send: Send): Send =>
  steps.reduceRight((next, step) => step(next), send);

/** Code of why nothing was answered; undefined where something was. */
export function refusalOf({ data, errors }: Answer): RawError | undefined {
  return data === undefined || data === null ? errors[0] : undefined;
}
