import { ClientOptionsError } from "../errors/client-state-errors.ts";

/** Longer times overflow the platform's timers, which then fire at once. */
const LONGEST_MS = 2_147_483_647;
const MOST_RETRIES = 10;

/** @throws {@link ClientOptionsError} */
export function checkedTimeout(timeoutMs: number): number {
  if (timeoutMs >= 1 && timeoutMs <= LONGEST_MS) return timeoutMs;
  throw new ClientOptionsError(`\`timeoutMs\` takes 1 to ${LONGEST_MS} milliseconds; ${timeoutMs} was given.`);
}

/** @throws {@link ClientOptionsError} */
export function checkedRetries(retries: number): number {
  if (Number.isInteger(retries) && retries >= 0 && retries <= MOST_RETRIES) return retries;
  throw new ClientOptionsError(`\`retries\` takes 0 to ${MOST_RETRIES}; ${retries} was given.`);
}
