import { expect, it } from "vitest";
import { readBenchArguments } from "./bench-arguments.ts";

it("measures twelve thousand people unless told otherwise", () => {
  expect(readBenchArguments(["statistics"])).toEqual({ sizes: [12_000], rounds: 7 });
});

it("measures each size that is named", () => {
  const args = ["statistics", "--participants", "300,1000000", "--rounds", "2"];
  expect(readBenchArguments(args)).toEqual({ sizes: [300, 1_000_000], rounds: 2 });
});

it.each([
  [],
  ["other"],
  ["statistics", "more"],
  ["statistics", "--participants", "many"],
  ["statistics", "--participants", "12,"],
  ["statistics", "--rounds", "0"],
  ["statistics", "--rounds", "1.5"],
  ["statistics", "--size", "3"],
])("is not used as in %j", (...args) => {
  expect(readBenchArguments(args)).toBeNull();
});
