/**
 * Sending data to the service: checked first, committed after, with a receipt.
 *
 * @packageDocumentation
 */
export type { ExchangeOptions } from "./calls/exchange-options.ts";
export type { DeliveryPreview, DeliveryProblem, TableChanges } from "./delivery.ts";
export {
  DeliveryEndedError,
  DeliveryOrderError,
  DeliveryRejectedError,
  PlanChangedError,
  ReceiptInvalidError,
} from "./exchange-errors.ts";
export type { Receipt } from "./receipts/receipt.ts";
export { type ReceiptKeySet, type ReceiptKeySource, verifyReceipt } from "./receipts/verify-receipt.ts";
export type { DeliveryFile } from "./sending/delivery-file.ts";
export { previewInWords } from "./sending/preview-words.ts";
export { sendDelivery } from "./sending/send-delivery.ts";
export type { DeliveryProgress, DeliveryResult, SendDeliveryOptions } from "./sending/send-options.ts";
