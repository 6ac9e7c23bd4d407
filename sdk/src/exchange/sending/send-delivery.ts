import { type Means, SYSTEM_MEANS } from "../../client/exchanges/means.ts";
import { createCalls, type SendCall } from "../calls/create-calls.ts";
import { type DeliveryCalls, deliveryCalls, type HashedFile } from "../calls/delivery-calls.ts";
import { type DeliveryPreview, type DeliveryState, type DeliveryStatus, previewOf } from "../delivery.ts";
import { DeliveryEndedError, DeliveryOrderError, DeliveryRejectedError, PlanChangedError } from "../exchange-errors.ts";
import { receiptIn } from "../receipts/receipt.ts";
import { hashed } from "./delivery-file.ts";
import { followDelivery } from "./follow-delivery.ts";
import { sendFiles } from "./send-files.ts";
import type { DeliveryProgress, DeliveryResult, SendDeliveryOptions } from "./send-options.ts";

const CANCELLING_MS = 10_000;
const TAKES_FILES: readonly DeliveryStatus[] = ["RECEIVING", "READY", "REJECTED"];

/**
 * Sends files to the service, has them checked, shows what they would change, and commits exactly that.
 *
 * Whatever happens in between, a delivery is applied whole or not at all. A connection that fails is tried again; a
 * delivery that was left half-way goes on with `resume`.
 *
 * @throws {@link DeliveryRejectedError} with all problems, if the files break rules.
 * @throws {@link PlanChangedError} with the new preview, if the data changed between preview and commit.
 * @throws {@link DeliveryEndedError} if the delivery failed, was cancelled elsewhere, or was left too long.
 * @throws {@link DeliveryOrderError} if the service does not take it: rights, limits, sizes.
 * @throws `ClientError` if the service cannot be reached, or the credential is not good.
 * @example
 * const result = await sendDelivery({
 *   url: "https://digipoint.example", credential,
 *   files: [{ name: "participants.csv", body: csv }],
 *   commit: ({ changes }) => changes.length > 0,
 * });
 */
export async function sendDelivery(options: SendDeliveryOptions): Promise<DeliveryResult> {
  return sendWith(options, createCalls(options), SYSTEM_MEANS);
}

/** The same with the given means of sending and waiting. */
export async function sendWith(
  options: SendDeliveryOptions,
  send: SendCall,
  means: Pick<Means, "sleep">,
): Promise<DeliveryResult> {
  const { note, asOf, resume, signal = new AbortController().signal } = options;
  const calls = deliveryCalls(send, signal);
  const tell = (progress: DeliveryProgress) => options.onProgress?.(progress);
  const sending: Sending = {
    options,
    calls,
    files: await Promise.all(options.files.map(hashed)),
    tell,
    follow: (step, state) => followDelivery(calls, state, { step, tell, means, signal }),
  };
  const opened =
    resume === undefined
      ? { ...(await calls.open({ note, asOf }, crypto.randomUUID())), files: [] }
      : await calls.show(resume);
  try {
    return await conclude(sending, await check(sending, opened));
  } catch (error) {
    if (signal.aborted) await callOff(send, opened.id);
    throw error;
  }
}

/** A delivery on its way. */
interface Sending {
  readonly options: SendDeliveryOptions;
  readonly calls: DeliveryCalls;
  readonly files: readonly HashedFile[];
  readonly tell: (progress: DeliveryProgress) => void;
  /** Waits until the service is done with what was ordered. */
  readonly follow: (step: DeliveryProgress["step"], state: DeliveryState) => Promise<DeliveryState>;
}

async function check({ options, calls, files, tell, follow }: Sending, opened: DeliveryState): Promise<DeliveryState> {
  const state = await follow("checking", opened);
  if (!TAKES_FILES.includes(state.status)) return state;
  const hasChanged = await sendFiles(calls, state, files, tell);
  if (!hasChanged && state.status === "READY") return state;
  return follow("checking", await calls.validate(state.id, options.force ?? false));
}

async function conclude(sending: Sending, state: DeliveryState): Promise<DeliveryResult> {
  const preview = previewOf(state);
  if (state.status === "DONE") return done(state, preview);
  if (state.status === "REJECTED") throw new DeliveryRejectedError(preview);
  const { planHash, id } = preview;
  if (state.status !== "READY" || planHash === null) throw ended(state);
  const { commit } = sending.options;
  if (commit === "never") return { outcome: "previewed", id, preview };
  if (commit === "always" || (await commit(preview))) return commitPlan(sending, preview, planHash);
  await sending.calls.cancel(id);
  return { outcome: "declined", id, preview };
}

async function commitPlan(
  { calls, follow }: Sending,
  preview: DeliveryPreview,
  planHash: string,
): Promise<DeliveryResult> {
  const begun = await calls.commit(preview.id, planHash).catch(async (error: unknown) => {
    if (!(error instanceof DeliveryOrderError && error.reason === "PLAN_CHANGED")) throw error;
    throw new PlanChangedError(previewOf(await calls.show(preview.id)), { cause: error });
  });
  const last = await follow("committing", begun);
  if (last.status === "DONE") return done(last, preview);
  if (last.failure?.code === "PLAN_CHANGED") throw new PlanChangedError(previewOf(last));
  throw ended(last);
}

function done(state: DeliveryState, preview: DeliveryPreview): DeliveryResult {
  const { id, receipt: signedReceipt, alreadyImportedAs } = state;
  if (signedReceipt === null) throw ended(state);
  const receipt = receiptIn(signedReceipt);
  const hasChanged = receipt.changes.some(({ inserted, updated }) => inserted + updated > 0);
  const outcome = alreadyImportedAs === null ? (hasChanged ? "applied" : "unchanged") : "alreadyImported";
  return { outcome, id, preview, receipt, signedReceipt };
}

const ended = ({ id, status, failure }: DeliveryState) => new DeliveryEndedError(id, status, failure?.message);

/** Nobody waits for the delivery any more, so the service need not keep it. Where that fails, it expires by itself. */
async function callOff(send: SendCall, id: string): Promise<void> {
  const patience = AbortSignal.timeout(CANCELLING_MS);
  await deliveryCalls(send, patience)
    .cancel(id)
    .catch(() => undefined);
}
