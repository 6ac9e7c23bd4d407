import { AnsweredError } from "./answered-error.ts";

/** The document is no GraphQL; correct its text. */
export class DocumentSyntaxError extends AnsweredError {
  override readonly name = "DocumentSyntaxError";
  override readonly code = "GRAPHQL_PARSE_FAILED";
}

/** The document asks for what the schema does not have; compare it with the service's schema. */
export class DocumentInvalidError extends AnsweredError {
  override readonly name = "DocumentInvalidError";
  override readonly code = "GRAPHQL_VALIDATION_FAILED";
}

/** The service runs only documents that it knows beforehand, and this is none of them. */
export class DocumentNotTrustedError extends AnsweredError {
  override readonly name = "DocumentNotTrustedError";
  override readonly code = "DOCUMENT_NOT_TRUSTED";
}

/** The request is no proper request of GraphQL over HTTP. */
export class BadRequestError extends AnsweredError {
  override readonly name = "BadRequestError";
  override readonly code = "BAD_REQUEST";
}

/** A variable or an argument is not what its field takes; the message says what it takes. */
export class BadUserInputError extends AnsweredError {
  override readonly name = "BadUserInputError";
  override readonly code = "BAD_USER_INPUT";
}

/** Something between here and the service changed how the request is made. */
export class MethodNotAllowedError extends AnsweredError {
  override readonly name = "MethodNotAllowedError";
  override readonly code = "METHOD_NOT_ALLOWED";
}

/** The service cannot answer in the media type that was asked for. */
export class NotAcceptableError extends AnsweredError {
  override readonly name = "NotAcceptableError";
  override readonly code = "NOT_ACCEPTABLE";
}

/** The document and its variables are larger than the service reads; send less at once. */
export class PayloadTooLargeError extends AnsweredError {
  override readonly name = "PayloadTooLargeError";
  override readonly code = "PAYLOAD_TOO_LARGE";
}

/** The service does not read the media type that was sent. */
export class UnsupportedMediaTypeError extends AnsweredError {
  override readonly name = "UnsupportedMediaTypeError";
  override readonly code = "UNSUPPORTED_MEDIA_TYPE";
}
