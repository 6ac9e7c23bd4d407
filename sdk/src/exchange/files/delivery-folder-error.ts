import { SdkError } from "../../model/index.ts";

/** There is nothing to send at the place that was named, or it cannot be read. */
export class DeliveryFolderError extends SdkError {
  override readonly name = "DeliveryFolderError";
  override readonly code = "DELIVERY_FOLDER";
}
