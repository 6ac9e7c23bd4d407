import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalsOfValue, plainDecimal, roundTo, shortestDecimal } from "./plain-decimal.ts";

const decimals = fc.integer({ min: 0, max: 6 });

describe("a rounded value", () => {
  it.each([
    [1.005, 2, "1.01"],
    [38.25, 1, "38.3"],
    [-0.04, 1, "0.0"],
    [-0.05, 1, "-0.1"],
    [2.5, 0, "3"],
    [-2.5, 0, "-3"],
    [1e-7, 6, "0.000000"],
    [9e15, 0, "9000000000000000"],
    [41, 1, "41.0"],
  ])("of %d with %d decimals is %s", (value, places, text) => {
    expect(plainDecimal(roundTo(value, places), places)).toBe(text);
  });

  it("is rounded once and for all", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), decimals, (value, places) => {
        const rounded = roundTo(value, places);
        expect(roundTo(rounded, places)).toBe(rounded);
        expect(Number(plainDecimal(rounded, places))).toBe(rounded);
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(
          0.5 * 10 ** -places * (1 + 1e-6) + Number.EPSILON * Math.abs(value),
        );
      }),
    );
  });

  it.each([1e16, -1e21, 1e300])("of %d is refused, since it is not exact", (value) => {
    expect(() => roundTo(value, 0)).toThrow("more digits");
  });
});

describe("the shortest decimal", () => {
  it.each([
    [1e-7, "0.0000001"],
    [-1.5e-9, "-0.0000000015"],
    [1.7, "1.7"],
    [0, "0"],
  ])("of %d is %s", (value, text) => {
    expect(shortestDecimal(value)).toBe(text);
  });

  it("is the number itself", () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true, noDefaultInfinity: true }), (value) => {
        fc.pre(Math.abs(value) > 1e-80);
        expect(Number(shortestDecimal(value))).toBe(value);
        expect(shortestDecimal(value)).toMatch(/^-?\d+(\.\d+)?$/);
      }),
    );
  });

  it("tells the decimals of a value, six at most", () => {
    expect([674.25, 5, 1e-7, 0.1].map(decimalsOfValue)).toEqual([2, 0, 6, 1]);
  });
});
