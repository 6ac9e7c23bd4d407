import { describe, expect, it } from "vitest";
import { finalKeyOf } from "./final-key.ts";
import { noiseOf } from "./noise.ts";
import { DEFAULT_TABLE } from "./testing/default-table.ts";
import { VECTORS } from "./testing/vectors.ts";

const { secretHex, label, cells } = VECTORS.finalKey;
const SECRET = Buffer.from(secretHex, "hex");

describe.each(cells)("cell key $cellKey", ({ n, cellKey, finalKey, perturbed }) => {
  it("becomes the final key of the reference", () => {
    expect(finalKeyOf(SECRET, label, cellKey)).toBe(finalKey);
  });

  it("leads to the count of the reference", () => {
    expect(n + noiseOf(DEFAULT_TABLE, n, finalKeyOf(SECRET, label, cellKey))).toBe(perturbed);
  });
});

it("Another measure of the same persons has another key", () => {
  expect(finalKeyOf(SECRET, "sum:credits", 7)).not.toBe(finalKeyOf(SECRET, "count", 7));
});

it("Another secret makes another key", () => {
  expect(finalKeyOf(Buffer.alloc(32, 1), "count", 7)).not.toBe(finalKeyOf(SECRET, "count", 7));
});

it("A label that continues into the key is not mistaken for another one", () => {
  expect(finalKeyOf(SECRET, "count\0", 7)).not.toBe(finalKeyOf(SECRET, "count", 7));
});

it.each([-1, 2 ** 32, 0.5, Number.NaN])("%d is no cell key", (key) => {
  expect(() => finalKeyOf(SECRET, "count", key)).toThrow(RangeError);
});
