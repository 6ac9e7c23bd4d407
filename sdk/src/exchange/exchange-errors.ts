import { SdkError, type SdkErrorOptions } from "../model/index.ts";
import type { DeliveryPreview } from "./delivery.ts";

/** The service did not take an order about a delivery; the message says why and what would be right. */
export class DeliveryOrderError extends SdkError {
  override readonly name = "DeliveryOrderError";
  override readonly code = "DELIVERY_ORDER";

  constructor(
    message: string,
    /** The service's own code, such as `NOT_YOURS_TO_SEND`, `TOO_LARGE` or `TOO_MANY_DELIVERIES`. */
    readonly reason: string,
    /** Whatever else the service tells, such as the limits, unchecked. */
    readonly details: Readonly<Record<string, unknown>>,
    options?: SdkErrorOptions,
  ) {
    super(message, options);
  }
}

/** The delivery breaks rules, so nothing of it was applied. Put the files right and send it again. */
export class DeliveryRejectedError extends SdkError {
  override readonly name = "DeliveryRejectedError";
  override readonly code = "DELIVERY_REJECTED";

  constructor(
    /** All that is wrong; its `id` goes on with the same delivery. */
    readonly preview: DeliveryPreview,
    options?: SdkErrorOptions,
  ) {
    super(`The delivery has ${preview.errors} errors; nothing of it was applied. See \`preview.problems\`.`, options);
  }
}

/** The data has changed since the preview, so nothing was applied. Look at the new preview and send the delivery again. */
export class PlanChangedError extends SdkError {
  override readonly name = "PlanChangedError";
  override readonly code = "PLAN_CHANGED";

  constructor(
    /** What the delivery would do now; its `id` goes on with it. */
    readonly preview: DeliveryPreview,
    options?: SdkErrorOptions,
  ) {
    super("The data has changed since the preview; nothing was applied. Look at the new one, then commit it.", {
      retryable: true,
      ...options,
    });
  }
}

/** The delivery ended without being applied: it failed, was cancelled elsewhere, or was left too long. */
export class DeliveryEndedError extends SdkError {
  override readonly name = "DeliveryEndedError";
  override readonly code = "DELIVERY_ENDED";

  constructor(
    readonly deliveryId: string,
    /** How it ended: `FAILED`, `CANCELLED` or `EXPIRED`. */
    readonly status: string,
    reason: string | undefined,
    options?: SdkErrorOptions,
  ) {
    super(`The delivery is ${status}; nothing of it was applied. ${reason ?? "Send it anew."}`, options);
  }
}

/** A receipt that this service did not sign, or that was changed since. */
export class ReceiptInvalidError extends SdkError {
  override readonly name = "ReceiptInvalidError";
  override readonly code = "RECEIPT_INVALID";
}
