import { expect, it } from "vitest";
import { Prisma } from "../generated/prisma/client.ts";
import { sumCredits } from "./sum-credits.ts";

const record = (credits: string, recognised = false) => ({ credits: new Prisma.Decimal(credits), recognised });
const records = [record("0.1"), record("0.2"), record("5", true)];

it("keeps what was recognised apart from what was earned", () => {
  expect(sumCredits(records, false).toString()).toBe("0.3");
  expect(sumCredits(records, true).toString()).toBe("5");
});

it("is zero without a record", () => {
  expect(sumCredits([], false).toString()).toBe("0");
});
