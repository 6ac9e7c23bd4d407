/**
 * Reading deliveries from the disk, for Node alone.
 *
 * @packageDocumentation
 */
export { DeliveryFolderError } from "./delivery-folder-error.ts";
export { readDelivery } from "./read-delivery.ts";
