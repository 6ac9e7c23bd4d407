/** Every way in which an order about a delivery is refused, with its status over HTTP. */
export const DELIVERY_ERRORS = {
  NOT_YOURS_TO_SEND: 403,
  DELIVERY_UNKNOWN: 404,
  DELIVERY_STATUS: 409,
  PLAN_CHANGED: 409,
  KEY_REUSED: 409,
  TOO_MANY_DELIVERIES: 429,
  TOO_LARGE: 413,
  ENCODING_UNKNOWN: 415,
  DIGEST_MISMATCH: 422,
  BODY_UNREADABLE: 400,
  BAD_INPUT: 422,
  NO_FILES: 422,
} as const;

export type DeliveryErrorCode = keyof typeof DELIVERY_ERRORS;

/** An order about a delivery that cannot be carried out; the message says what would be right. */
export class DeliveryError extends Error {
  override readonly name = "DeliveryError";

  constructor(
    readonly code: DeliveryErrorCode,
    message: string,
    /** Further facts for programs, such as limits. */
    readonly hints: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Not there, or somebody else's: told alike. */
export const unknownDelivery = () =>
  new DeliveryError("DELIVERY_UNKNOWN", "There is no delivery of yours with this id.");
