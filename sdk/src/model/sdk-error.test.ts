import { describe, expect, expectTypeOf, it } from "vitest";
import { SdkError, type SdkErrorOptions } from "./sdk-error.ts";

class OutOfInkError extends SdkError {
  override readonly name = "OutOfInkError";
  override readonly code = "OUT_OF_INK";
}

class PaperJamError extends SdkError {
  override readonly name = "PaperJamError";
  override readonly code = "PAPER_JAM";

  constructor(
    readonly tray: number,
    options?: SdkErrorOptions,
  ) {
    super(`Paper is stuck in tray ${tray}; open it and pull.`, { retryable: true, ...options });
  }
}

describe("a failure", () => {
  it("is an error that can be caught by its base", () => {
    const error = new PaperJamError(2);
    expect(error).toBeInstanceOf(SdkError);
    expect(error).toBeInstanceOf(Error);
    expect(`${error}`).toBe("PaperJamError: Paper is stuck in tray 2; open it and pull.");
  });

  it("is not worth retrying unless it says so", () => {
    expect(new OutOfInkError("Out of ink.").retryable).toBe(false);
    expect(new PaperJamError(1).retryable).toBe(true);
    expect(new PaperJamError(1, { retryable: false }).retryable).toBe(false);
  });

  it("keeps its cause", () => {
    const cause = new RangeError("tray 9");
    expect(new OutOfInkError("Out of ink.", { cause }).cause).toBe(cause);
  });

  it("has no cause when none was given", () => {
    expect(new OutOfInkError("Out of ink.", { requestId: "r-1" })).not.toHaveProperty("cause");
  });

  it("carries the request's id with the place where it is described", () => {
    const error = new OutOfInkError("Out of ink.", { requestId: "r-1", docs: "docs/errors.md#out_of_ink" });
    expect(error).toMatchObject({ requestId: "r-1", docs: "docs/errors.md#out_of_ink" });
  });

  it("is told from others by its code, which the compiler checks for completeness", () => {
    const remedy = (error: OutOfInkError | PaperJamError): string => {
      switch (error.code) {
        case "OUT_OF_INK":
          return "refill";
        case "PAPER_JAM":
          return `open tray ${error.tray}`;
      }
    };
    expect(remedy(new PaperJamError(3))).toBe("open tray 3");
    expectTypeOf<PaperJamError["code"]>().toEqualTypeOf<"PAPER_JAM">();
  });

  it("has a class of its own: making the bare base does not compile", () => {
    // @ts-expect-error the base is abstract
    expect(new SdkError("Something went wrong.").code).toBeUndefined();
  });
});
