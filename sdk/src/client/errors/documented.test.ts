import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SERVICE_ERRORS } from "./service-errors.ts";

const page = readFileSync(new URL("../../../../docs/errors.md", import.meta.url), "utf8");

/** Codes of what the client itself fails with, and of what the service answers. */
const OWN = ["NETWORK", "ABORTED", "BAD_RESPONSE", "PARTIAL_DATA", "CLIENT_OPTIONS", "CLIENT_CLOSED", "CREDENTIAL"];
const codes = [...OWN, ...Object.keys(SERVICE_ERRORS), "SECRET_IN_BROWSER", "UNKNOWN_CODE", "SERVICE_TIMEOUT"];

describe("the page of failures", () => {
  it.each(codes)("has a heading for %s", (code) => {
    expect(page).toContain(`\n## ${code}\n`);
  });
});
