/** One error beside or instead of data, as the service writes it. */
export interface ScriptedError {
  readonly code: string;
  readonly message?: string | undefined;
  readonly path?: readonly (string | number)[] | undefined;
  /** Whatever else goes into its `extensions`, such as `retryAfter` in seconds. */
  readonly details?: Readonly<Record<string, unknown>> | undefined;
}

/** What the scripted server does with one request. */
export type Reply =
  /** Answers; with errors beside the data it is partial, without data refused. */
  | {
      readonly kind: "answer";
      readonly data: unknown;
      readonly errors?: readonly ScriptedError[] | undefined;
      readonly extensions?: Readonly<Record<string, unknown>> | undefined;
      /** By default what the service would send. */
      readonly status?: number | undefined;
      readonly headers?: Readonly<Record<string, string>> | undefined;
    }
  /** Sends these bytes, whatever they are. */
  | {
      readonly kind: "raw";
      readonly status: number;
      readonly mediaType: string;
      readonly body: string;
      readonly headers?: Readonly<Record<string, string>> | undefined;
    }
  /** Waits first. */
  | { readonly kind: "slow"; readonly ms: number; readonly then: Reply }
  /** Says half of an answer, or nothing of it, and hangs up. */
  | { readonly kind: "cut"; readonly afterBytes: number }
  /** Tells these events of a subscription, and then says that there are no more, hangs up, or stays silent. */
  | { readonly kind: "events"; readonly events: readonly unknown[]; readonly end: "complete" | "cut" | "open" };
