import { readJsonStat } from "../../../formats/json-stat/read-json-stat.ts";
import type { Language, StatTable } from "../../../model/index.ts";
import { AskCancelledError, SourceUnavailableError } from "../source-errors.ts";
import type { OutsidePublisher, OutsideTable } from "./outside-table.ts";

const TIMEOUT_MS = 30_000;

/**
 * Gets one table in one language.
 *
 * @throws {@link SourceUnavailableError} if there is no answer in time, or it is no JSON-stat.
 */
export async function fetchTable(
  publisher: OutsidePublisher,
  { url, body }: OutsideTable,
  lang: Language,
  signal: AbortSignal | undefined,
): Promise<StatTable> {
  const { name, timeoutMs = TIMEOUT_MS, fetch = globalThis.fetch } = publisher;
  const limit = AbortSignal.timeout(timeoutMs);
  const address = url.replaceAll("{lang}", lang);
  try {
    const response = await fetch(address, {
      headers: { accept: "application/json", ...(body && { "content-type": "application/json" }) },
      ...(body && { method: "POST", body: JSON.stringify(body) }),
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    if (!response.ok) {
      const retryable = response.status === 429 || response.status >= 500;
      throw new SourceUnavailableError(name, `answered ${response.status} at ${address}.`, { retryable });
    }
    return await readJsonStat(new Uint8Array(await response.arrayBuffer()));
  } catch (error) {
    if (signal?.aborted) throw new AskCancelledError(name, { cause: error });
    if (error instanceof SourceUnavailableError) throw error;
    const what = limit.aborted ? `did not answer within ${timeoutMs} ms` : "gave no table that can be read";
    throw new SourceUnavailableError(name, `${what} at ${address}.`, { cause: error, retryable: limit.aborted });
  }
}
