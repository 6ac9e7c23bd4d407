/** What one credential may send, and for how long it is kept. All of it is told to the sender. */
export interface DeliveryLimits {
  /** Largest file, unpacked and as sent. */
  readonly bytesPerFile: number;
  readonly bytesPerDelivery: number;
  readonly filesPerDelivery: number;
  /** Deliveries of one credential that are neither applied nor called off. */
  readonly openDeliveries: number;
  /** Days after which what was not applied is thrown away. */
  readonly daysKept: number;
}

export const DEFAULT_DELIVERY_LIMITS: DeliveryLimits = {
  bytesPerFile: 512 * 1024 * 1024,
  bytesPerDelivery: 1024 * 1024 * 1024,
  filesPerDelivery: 64,
  openDeliveries: 5,
  daysKept: 7,
};
