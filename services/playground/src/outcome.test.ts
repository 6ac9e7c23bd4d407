import { expect, it } from "vitest";
import { tellOutcome } from "./outcome.ts";

it("tells first of the lists that hold something", () => {
  expect(tellOutcome({ data: { userErrors: [], cities: [{ code: "853" }] } })).toBe(
    "Answered: 1 row in cities, 0 rows in userErrors.",
  );
});
