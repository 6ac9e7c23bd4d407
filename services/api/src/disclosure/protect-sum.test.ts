import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AmountCell } from "./amount.ts";
import { finalKeyOf } from "./final-key.ts";
import { KEYS } from "./perturbation-table.ts";
import { perturbedSum, protectSum, type SumRule, sumNoiseBound, symmetricNoiseOf } from "./protect-sum.ts";
import { HIDDEN, type Protection } from "./release-rule.ts";
import { DEFAULT_TABLE } from "./testing/default-table.ts";
import { VECTORS } from "./testing/vectors.ts";

const PROTECTION: Protection = { table: DEFAULT_TABLE, secret: Buffer.alloc(32, 3), threshold: 5 };
const RULE: SumRule = { label: "sum:credits", multiplier: 0.2, dominancePercent: 20 };
const TWENTY = { status: "SHOWN", value: 20 } as const;
const CREDITS: AmountCell = { sum: 600, contributors: 20, key: 1_234_567, largest: 30, secondLargest: 30 };

it.each(VECTORS.magnitude.cells)(
  "$sum with $largest as the largest is perturbed as in the reference",
  ({ cellKey, noise, perturbed, ...amount }) => {
    const made = symmetricNoiseOf(DEFAULT_TABLE, cellKey);
    expect(made).toBe(noise);
    expect(perturbedSum({ ...amount, key: cellKey }, VECTORS.magnitude.multiplier, made)).toBeCloseTo(perturbed, 9);
  },
);

describe("a sum", () => {
  it("is shown with the noise of its own label", () => {
    const noise = symmetricNoiseOf(DEFAULT_TABLE, finalKeyOf(PROTECTION.secret, "sum:credits", CREDITS.key));
    expect(protectSum(CREDITS, TWENTY, RULE, PROTECTION)).toEqual({ status: "SHOWN", value: 600 + 6 * noise });
  });

  it("of another measure of the same persons has its own noise", () => {
    const shared = Array.from({ length: 500 }, (_, key) => {
      const [credits, minutes] = ["sum:credits", "sum:minutes"].map((label) =>
        protectSum({ ...CREDITS, key }, TWENTY, { ...RULE, label }, PROTECTION),
      );
      return JSON.stringify(credits) === JSON.stringify(minutes);
    });
    expect(shared.filter(Boolean).length).toBeLessThan(150);
  });

  it("is shown with exactly as many contributors as the threshold", () => {
    expect(protectSum({ ...CREDITS, contributors: 5 }, TWENTY, RULE, PROTECTION).status).toBe("SHOWN");
  });

  it.each<[string, Partial<AmountCell>]>([
    ["has a contributor too few", { contributors: 4 }],
    ["is nothing", { sum: 0, contributors: 0, key: 0, largest: 0, secondLargest: 0 }],
    ["is dominated by one", { largest: 560, secondLargest: 20 }],
    ["is dominated by two", { largest: 300, secondLargest: 290 }],
  ])("is hidden where it %s", (_, difference) => {
    const figure = protectSum({ ...CREDITS, ...difference }, TWENTY, RULE, PROTECTION);
    expect(JSON.stringify(figure)).toBe('{"status":"HIDDEN"}');
  });

  it("is hidden where the count is", () => {
    expect(protectSum(CREDITS, HIDDEN, RULE, PROTECTION)).toEqual(HIDDEN);
  });

  it("is never negative, and whole", () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 5, maxLength: 30 });
    fc.assert(
      fc.property(amounts, fc.nat({ max: KEYS - 1 }), (values, key) => {
        const [largest = 0, secondLargest = 0] = values.toSorted((one, other) => other - one);
        const sum = values.reduce((total, value) => total + value, 0);
        const amount = { sum, contributors: values.length, key, largest, secondLargest };
        const figure = protectSum(amount, TWENTY, RULE, PROTECTION);
        if (figure.status === "HIDDEN") return;
        expect(figure.value).toBeGreaterThanOrEqual(0);
        expect(Number.isInteger(figure.value)).toBe(true);
        expect(Math.abs(figure.value - sum)).toBeLessThanOrEqual(Math.ceil(largest));
      }),
    );
  });

  it("is refused a multiplier that could make it negative", () => {
    expect(() => protectSum(CREDITS, TWENTY, { ...RULE, multiplier: 0.21 }, PROTECTION)).toThrow(RangeError);
  });
});

it("What readers are told of the noise depends on the cap, not on anybody's amount", () => {
  expect(sumNoiseBound(RULE, 30, 3)).toBeCloseTo(10.39, 2);
});
