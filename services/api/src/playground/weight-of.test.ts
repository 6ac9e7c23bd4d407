import { expect, it } from "vitest";
import { weightOf } from "./weight-of.ts";

it("is 1 for a name without a weight", () => {
  expect(weightOf("gzip, BR", "br")).toBe(1);
});

it("is the weight that is given", () => {
  expect(weightOf("br; q=0.4, gzip;q=0", "br")).toBe(0.4);
  expect(weightOf("br; q=0.4, gzip;q=0", "gzip")).toBe(0);
});

it("is 0 for what is not named", () => {
  expect(weightOf("*/*", "text/html")).toBe(0);
  expect(weightOf(null, "text/html")).toBe(0);
});
