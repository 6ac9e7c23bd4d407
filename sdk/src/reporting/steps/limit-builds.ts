import type { ReportStep } from "../contracts/plugins.ts";
import { BuildTimeoutError } from "./limit-errors.ts";
import { untilAborted } from "./until-aborted.ts";

/** How much is built at once, and for how long. */
export interface BuildLimits {
  /** Builds that run at the same time, at least 1; others wait their turn. */
  readonly concurrent: number;
  /** Longest time of one build, waiting not counted, in milliseconds. */
  readonly timeoutMs: number;
}

/**
 * Limits how many builds run at once and how long each may take. The limit is shared by all builds of one step value.
 *
 * @throws RangeError if a limit is not positive. Builds throw {@link BuildTimeoutError}.
 */
export function limitBuilds({ concurrent, timeoutMs }: BuildLimits): ReportStep {
  if (!(concurrent >= 1 && timeoutMs > 0)) throw new RangeError("concurrent is at least 1, and timeoutMs above 0.");
  const waiting: (() => void)[] = [];
  let running = 0;

  /** A place goes from hand to hand, so that nobody slips in between. */
  const leave = () => {
    const turn = waiting.shift();
    if (turn) turn();
    else running -= 1;
  };
  const enter = async (signal: AbortSignal | undefined): Promise<void> => {
    if (running < concurrent) {
      running += 1;
      return;
    }
    let turn = () => {};
    const mine = new Promise<void>((resolve) => {
      turn = resolve;
    });
    waiting.push(turn);
    try {
      await untilAborted(mine, signal);
    } catch (error) {
      const place = waiting.indexOf(turn);
      if (place >= 0) waiting.splice(place, 1);
      else leave();
      throw error;
    }
  };

  return (next) => async (request) => {
    await enter(request.signal);
    const limit = AbortSignal.timeout(timeoutMs);
    const signal = request.signal ? AbortSignal.any([request.signal, limit]) : limit;
    try {
      return await untilAborted(next({ ...request, signal }), signal);
    } catch (error) {
      if (limit.aborted && !request.signal?.aborted) throw new BuildTimeoutError(timeoutMs, { cause: error });
      throw error;
    } finally {
      leave();
    }
  };
}
