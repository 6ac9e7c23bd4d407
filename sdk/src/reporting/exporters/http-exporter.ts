import type { Exporter, Rendered } from "../contracts/plugins.ts";
import { ExportError, requireWanted } from "./export-error.ts";
import { pauseOf, waited } from "./retry-pause.ts";

/** Where to put what was rendered, and how. */
export interface HttpExporterOptions {
  readonly url: string;
  /** By default the hash of the content, so that the same content sent twice is the same request. */
  readonly idempotencyKey?: string | undefined;
  /** Sent beside the exporter's own, such as `authorization`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** By default the platform's. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** How long one attempt may take, in milliseconds. Default: 30000. */
  readonly timeoutMs?: number | undefined;
  /** How often it is sent again after a lost connection or throttling. Default: 3. */
  readonly retries?: number | undefined;
}

const TIMEOUT_MS = 30_000;
const RETRIES = 3;
/** Answers after which the same request may succeed. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Puts to an address by HTTP PUT, with an idempotency key and the content's digest, so that sending again is safe and a
 * receiver can tell whether all arrived.
 *
 * @example
 * const exporter = httpExporter({ url: "https://files.example/reports/091.html", headers: { authorization } });
 * await exporter.write(rendered);
 */
export const httpExporter = (options: HttpExporterOptions): Exporter => ({
  name: "http",
  async write(rendered, { signal } = {}) {
    const { retries = RETRIES } = options;
    const request = await requestOf(rendered, options);
    for (let attempt = 0; ; attempt++) {
      requireWanted("http", signal);
      const answer = await attemptTo(request, options, signal);
      if (answer.status === "done") return;
      if (answer.status === "refused" || attempt >= retries) throw answer.error;
      await waited(pauseOf(attempt, answer.retryAfter), signal);
    }
  },
});

type Answer =
  | { readonly status: "done" }
  | { readonly status: "refused"; readonly error: ExportError }
  | { readonly status: "passing"; readonly error: ExportError; readonly retryAfter: string | null };

async function requestOf({ body, mediaType }: Rendered, { idempotencyKey, headers }: HttpExporterOptions) {
  const content = Uint8Array.from(body);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", content));
  const base64 = btoa(String.fromCharCode(...digest));
  return {
    method: "PUT",
    body: content,
    headers: {
      ...headers,
      "content-type": mediaType,
      "content-digest": `sha-256=:${base64}:`,
      "idempotency-key": `"${idempotencyKey ?? base64}"`,
    },
  } satisfies RequestInit;
}

async function attemptTo(
  request: RequestInit,
  { url, fetch = globalThis.fetch, timeoutMs = TIMEOUT_MS }: HttpExporterOptions,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const answer = await fetch(url, { ...request, signal: signal ? AbortSignal.any([signal, timeout]) : timeout });
    await answer.body?.cancel();
    if (answer.ok) return { status: "done" };
    const isPassing = PASSING.has(answer.status);
    const error = new ExportError(
      "http",
      `${url} answered ${answer.status}. ${isPassing ? "Try again later." : "Look at the address and the headers."}`,
      { retryable: isPassing },
    );
    return isPassing
      ? { status: "passing", error, retryAfter: answer.headers.get("retry-after") }
      : { status: "refused", error };
  } catch (cause) {
    requireWanted("http", signal);
    const message = timeout.aborted ? `${url} did not answer in ${timeoutMs} ms.` : `${url} cannot be reached.`;
    return { status: "passing", error: new ExportError("http", message, { cause, retryable: true }), retryAfter: null };
  }
}
