import type { ExchangeOptions } from "../calls/exchange-options.ts";
import type { DeliveryPreview } from "../delivery.ts";
import type { Receipt } from "../receipts/receipt.ts";
import type { DeliveryFile } from "./delivery-file.ts";

/** What is being done with a delivery. */
export interface DeliveryProgress {
  readonly step: "sending" | "checking" | "committing";
  /** File or table that is at work, where one is. */
  readonly subject?: string | undefined;
  /** Bytes sent or read so far, of `bytesTotal`. */
  readonly bytes: number;
  readonly bytesTotal: number;
  /** Rows read so far. */
  readonly rows: number;
}

/** What is sent, where to, and when it is committed. */
export interface SendDeliveryOptions extends ExchangeOptions {
  readonly files: readonly DeliveryFile[];
  /**
   * Whether to commit what the preview says: never, always, or what the function answers. The service commits exactly
   * what was previewed, or nothing.
   */
  readonly commit: "never" | "always" | ((preview: DeliveryPreview) => boolean | Promise<boolean>);
  /** One's own words about the delivery, at most 1000 characters. They stand in the receipt. */
  readonly note?: string | undefined;
  /** Day that rules about the present are checked for, YYYY-MM-DD. Default: today. */
  readonly asOf?: string | undefined;
  /** Id of a delivery to go on with: only files that it does not have are sent. */
  readonly resume?: string | undefined;
  /** Check files again that were applied before. Default: false. */
  readonly force?: boolean | undefined;
  /** Is told how far it is, many times. */
  readonly onProgress?: ((progress: DeliveryProgress) => void) | undefined;
  /** Calls the delivery off, whatever is done with it; nothing of it stays. */
  readonly signal?: AbortSignal | undefined;
}

/** How a delivery ended. */
export type DeliveryResult =
  | {
      /** `previewed`: it waits, and can be gone on with by its id. `declined`: `commit` answered false; it was called off. */
      readonly outcome: "previewed" | "declined";
      readonly id: string;
      readonly preview: DeliveryPreview;
    }
  | {
      /** `applied` as previewed; `unchanged`: the service had all of it; `alreadyImported`: the same files were applied before. */
      readonly outcome: "applied" | "unchanged" | "alreadyImported";
      readonly id: string;
      readonly preview: DeliveryPreview;
      /** What was applied; `alreadyImported` carries the earlier one. */
      readonly receipt: Receipt;
      /** The same with the service's signature, a compact JWS: keep it. */
      readonly signedReceipt: string;
    };
