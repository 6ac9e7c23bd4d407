import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meanOf, shareNoise, shareOf } from "./ratio.ts";
import { HIDDEN, type ProtectedFigure } from "./release-rule.ts";
import { VECTORS } from "./testing/vectors.ts";

const V = 3;
const shown = (value: number): ProtectedFigure => ({ status: "SHOWN", value });

it.each(VECTORS.ratios.cases)(
  "$numeratorPerturbed of $denominatorPerturbed has the noise of the reference",
  ({ denominatorPerturbed, rate, standardError }) => {
    expect(shareNoise(rate, denominatorPerturbed, VECTORS.ratios.V)).toBeCloseTo(standardError, 12);
  },
);

describe("a share", () => {
  it.each([
    [67, 199, 33.7, 1],
    [21, 67, 31, 2.8],
    [9, 29, 31, 6.3],
    [50, 100, 50, 2],
    [49, 99, 49, 2],
    [3000, 9000, 33.3, 0.1],
    [205, 200, 100, 1.3],
    [22, 20, 100, 12.3],
  ])("of %i in %i is %d percent, give or take %d", (numerator, denominator, value, noise) => {
    expect(shareOf(shown(numerator), shown(denominator), V)).toEqual({ status: "SHOWN", value, noise });
  });

  it("is offered from twenty persons on", () => {
    expect(shareOf(shown(10), shown(20), V).status).toBe("SHOWN");
    expect(shareOf(shown(10), shown(19), V)).toEqual(HIDDEN);
  });

  it.each<[string, ProtectedFigure, ProtectedFigure]>([
    ["its numerator", HIDDEN, shown(50)],
    ["its denominator", shown(50), HIDDEN],
    ["each of them", HIDDEN, HIDDEN],
  ])("is hidden where %s is", (_, numerator, denominator) => {
    expect(JSON.stringify(shareOf(numerator, denominator, V))).toBe('{"status":"HIDDEN"}');
    expect(shareOf(numerator, denominator, V, { isSameSet: true })).toEqual(HIDDEN);
  });

  it("of a set in itself is a hundred, without noise", () => {
    expect(shareOf(shown(37), shown(37), V, { isSameSet: true })).toEqual({ status: "SHOWN", value: 100, noise: 0 });
  });

  it("of a set that is as large by chance has noise", () => {
    expect(shareOf(shown(37), shown(37), V)).toEqual({ status: "SHOWN", value: 100, noise: 6.7 });
  });

  it("lies between nothing and everything", () => {
    fc.assert(
      fc.property(fc.nat({ max: 2000 }), fc.integer({ min: 20, max: 2000 }), (numerator, denominator) => {
        const share = shareOf(shown(numerator), shown(denominator), V);
        if (share.status === "HIDDEN") throw new Error("hidden");
        expect(share.value).toBeGreaterThanOrEqual(0);
        expect(share.value).toBeLessThanOrEqual(100);
        expect(share.noise).toBeGreaterThan(0);
      }),
    );
  });
});

describe("a mean", () => {
  const NOISE = { sum: 10.4, countVariance: V };

  it.each([
    [600, 21, 29, 2.5],
    [2423, 199, 12.2, 0.2],
  ])("of %i among %i is %d, give or take %d", (sum, count, value, noise) => {
    expect(meanOf(shown(sum), shown(count), NOISE)).toEqual({ status: "SHOWN", value, noise });
  });

  it.each<[string, ProtectedFigure, ProtectedFigure]>([
    ["its sum is", HIDDEN, shown(50)],
    ["its count is", shown(50), HIDDEN],
    ["its count is below twenty", shown(50), shown(19)],
  ])("is hidden where %s", (_, sum, count) => {
    expect(meanOf(sum, count, NOISE)).toEqual(HIDDEN);
  });
});
