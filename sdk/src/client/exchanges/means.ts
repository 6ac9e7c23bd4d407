/** Time and chance, so that tests can bring their own. */
export interface Means {
  /** Milliseconds since some moment; never goes back. */
  now(): number;
  /** Between 0 and 1, 1 excluded. */
  random(): number;
  /** Rejects with the signal's reason if the signal aborts before the time is over. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

export const SYSTEM_MEANS: Means = {
  now: () => performance.now(),
  random: () => Math.random(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const leave = () => {
        clearTimeout(timer);
        reject(signal.reason);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener("abort", leave);
        resolve();
      }, ms);
      signal.addEventListener("abort", leave, { once: true });
    }),
};
