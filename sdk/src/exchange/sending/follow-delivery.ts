import { failureOf } from "../../client/exchanges/limit-time.ts";
import type { Means } from "../../client/exchanges/means.ts";
import type { DeliveryCalls } from "../calls/delivery-calls.ts";
import type { DeliveryState, DeliveryStatus } from "../delivery.ts";
import type { DeliveryProgress } from "./send-options.ts";

const IN_WORK: readonly DeliveryStatus[] = ["QUEUED", "READING", "VALIDATING", "COMMITTING"];
const FIRST_MS = 200;
const LONGEST_MS = 4_000;
const GROWTH = 1.4;

/** Asks how a delivery is, ever less often, until nothing is done with it any more. */
export async function followDelivery(
  calls: Pick<DeliveryCalls, "show">,
  begun: DeliveryState,
  how: {
    readonly step: DeliveryProgress["step"];
    readonly tell: (progress: DeliveryProgress) => void;
    readonly means: Pick<Means, "sleep">;
    readonly signal: AbortSignal;
  },
): Promise<DeliveryState> {
  let state = begun;
  for (let waitMs = FIRST_MS; IN_WORK.includes(state.status); waitMs = Math.min(LONGEST_MS, waitMs * GROWTH)) {
    const { bytesRead = 0, bytesTotal = 0, rows = 0, subject } = state.progress ?? {};
    how.tell({ step: how.step, subject, bytes: bytesRead, bytesTotal, rows });
    await how.means.sleep(waitMs, how.signal).catch(() => {
      throw failureOf(how.signal);
    });
    state = await calls.show(state.id);
  }
  return state;
}
