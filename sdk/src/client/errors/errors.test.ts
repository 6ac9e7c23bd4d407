import { describe, expect, expectTypeOf, it } from "vitest";
import { SdkError } from "../../model/index.ts";
import type { ClientError } from "./client-error.ts";
import { QuestionRefusedError, ReleaseGoneError } from "./figure-errors.ts";
import { PartialDataError } from "./partial-data-error.ts";
import { SERVICE_ERRORS, type ServiceError } from "./service-errors.ts";
import { UnknownCodeError } from "./service-state-errors.ts";
import { toServiceError } from "./to-service-error.ts";

const told = (code: string, more: Readonly<Record<string, unknown>> = {}) =>
  toServiceError({ message: "What is wrong.", path: ["a", 0], extensions: { code, requestId: "r-1", ...more } });

/** Who answers for it; compiles only while every code is here. */
function remedy({ code }: ClientError): "caller" | "operator" | "later" {
  switch (code) {
    case "GRAPHQL_PARSE_FAILED":
    case "GRAPHQL_VALIDATION_FAILED":
    case "DOCUMENT_NOT_TRUSTED":
    case "BAD_REQUEST":
    case "BAD_USER_INPUT":
    case "UNAUTHENTICATED":
    case "FORBIDDEN":
    case "METHOD_NOT_ALLOWED":
    case "NOT_ACCEPTABLE":
    case "PAYLOAD_TOO_LARGE":
    case "UNSUPPORTED_MEDIA_TYPE":
    case "COST_LIMIT_EXCEEDED":
    case "QUESTION_REFUSED":
    case "RELEASE_GONE":
    case "LIST_LIMIT":
    case "ABORTED":
    case "CLIENT_OPTIONS":
    case "CLIENT_CLOSED":
    case "CREDENTIAL":
    case "SECRET_IN_BROWSER":
      return "caller";
    case "INTERNAL":
    case "BAD_RESPONSE":
    case "CURSOR_STUCK":
    case "UNANSWERED":
    case "UNKNOWN_CODE":
    case "PARTIAL_DATA":
      return "operator";
    case "NO_RELEASE":
    case "RATE_LIMITED":
    case "SERVICE_UNAVAILABLE":
    case "SERVICE_TIMEOUT":
    case "TIMEOUT":
    case "NETWORK":
      return "later";
  }
}

describe("an error of the service", () => {
  it.each(Object.entries(SERVICE_ERRORS))("%s has a class of its own", (code, ErrorClass) => {
    const error = told(code, { retryAfter: 7 });
    expect(error).toBeInstanceOf(ErrorClass);
    expect(error).toBeInstanceOf(SdkError);
    expect(error).toMatchObject({
      name: ErrorClass.name,
      code: code === "TIMEOUT" ? "SERVICE_TIMEOUT" : code,
      message: "What is wrong.",
      path: ["a", 0],
      requestId: "r-1",
      retryAfterSeconds: 7,
      retryable: true,
      docs: expect.stringContaining(error.code.toLowerCase()),
    });
  });

  it("is worth another try only where waiting helps", () => {
    expect(told("RATE_LIMITED").retryable).toBe(true);
    expect(told("FORBIDDEN").retryable).toBe(false);
  });

  it("of a newer service keeps its code", () => {
    const error = told("COFFEE_IS_OUT");
    expect(error).toBeInstanceOf(UnknownCodeError);
    expect(error).toMatchObject({ code: "UNKNOWN_CODE", serviceCode: "COFFEE_IS_OUT" });
    expect(toServiceError({ message: "Nothing." })).toMatchObject({ code: "UNKNOWN_CODE", serviceCode: null });
    expect(told("toString")).toMatchObject({ code: "UNKNOWN_CODE" });
  });

  it("says what would be right", () => {
    expect(new QuestionRefusedError("No.", { details: { nearest: ["city", 1] } }).nearest).toEqual(["city"]);
    expect(new ReleaseGoneError("Gone.", { details: {} }).currentRelease).toBeNull();
  });

  it("is told from others by its code, which the compiler checks for completeness", () => {
    expect(remedy(told("RATE_LIMITED"))).toBe("later");
    expectTypeOf<ClientError["code"]>().not.toEqualTypeOf<string>();
    expectTypeOf<ServiceError>().toExtend<ClientError>();
  });
});

it("partial data may come whole later where all that is missing may", () => {
  const [busy, forbidden] = [told("RATE_LIMITED"), told("FORBIDDEN")];
  expect(new PartialDataError({}, [busy]).retryable).toBe(true);
  expect(new PartialDataError({}, [busy, forbidden])).toMatchObject({
    retryable: false,
    cause: busy,
    message: "A part of the answer is missing: What is wrong. (and 1 more)",
  });
});
