/** First pause and longest one, in milliseconds. */
const [FIRST, LONGEST] = [250, 30_000];

/**
 * How long to wait before sending again, in milliseconds: what the answer asks for, or twice as long each time, less a
 * part by chance so that many senders do not come back at once.
 *
 * @param attempt - From 0.
 * @param retryAfter - Header of the answer: seconds, or a date.
 */
export function pauseOf(attempt: number, retryAfter: string | null): number {
  const asked =
    retryAfter === null ? Number.NaN : /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : untilDate(retryAfter);
  if (!Number.isNaN(asked)) return Math.min(LONGEST, Math.max(0, asked));
  return Math.min(LONGEST, FIRST * 2 ** attempt) * (0.5 + Math.random() / 2);
}

const untilDate = (date: string): number => Date.parse(date) - Date.now();

/** Waits, or until the signal; never throws. */
export const waited = (pauseMs: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(done, pauseMs);
    signal?.addEventListener("abort", done, { once: true });
    function done() {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    }
  });
