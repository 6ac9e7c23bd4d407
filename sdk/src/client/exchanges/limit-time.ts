import { SdkError } from "../../model/index.ts";
import { AbortedError, TimeoutError } from "../errors/connection-errors.ts";
import type { CallStep } from "./call.ts";
import type { Means } from "./means.ts";

/** Ends a call when its time is over or its caller leaves, whatever it is waiting for. */
export const limitTime =
  ({ now }: Means): CallStep =>
  (next) =>
  async (call) => {
    const { timeoutMs, requestId } = call;
    const over = new AbortController();
    const timer = setTimeout(() => over.abort(new TimeoutError(timeoutMs, { requestId })), timeoutMs);
    const signal = AbortSignal.any([call.signal, over.signal]);
    try {
      return await unlessAborted(next({ ...call, signal, deadlineMs: now() + timeoutMs }), signal);
    } finally {
      clearTimeout(timer);
    }
  };

/** The same promise, which does not keep anybody who has left. @throws {@link AbortedError} or the signal's own failure. */
export async function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  let leave: () => void = () => undefined;
  const left = new Promise<never>((_resolve, reject) => {
    leave = () => reject(signal.reason);
    if (signal.aborted) leave();
    else signal.addEventListener("abort", leave, { once: true });
  });
  try {
    return await Promise.race([promise, left]);
  } catch (error) {
    throw signal.aborted ? failureOf(signal) : error;
  } finally {
    signal.removeEventListener("abort", leave);
  }
}

/** Why a signal aborted, as a failure of ours. */
export function failureOf(signal: AbortSignal): SdkError {
  const { reason }: { readonly reason: unknown } = signal;
  return reason instanceof SdkError ? reason : new AbortedError({ cause: reason });
}
