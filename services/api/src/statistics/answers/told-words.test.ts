import { describe, expect, it } from "vitest";
import { KEYS } from "../../disclosure/perturbation-table.ts";
import { noiseWords } from "./noise-words.ts";
import { addressOf } from "./question-address.ts";
import { roundNoise } from "./round-noise.ts";
import { statusWords } from "./status-words.ts";

describe("noise as readers are told it", () => {
  it("has one digit", () => {
    expect([1.7, 0.087, 9.46, 346, 0].map(roundNoise)).toEqual([2, 0.09, 9, 300, 0]);
    expect(roundNoise(null)).toBeNull();
  });

  it("is in words its usual size, and how many values are within one more", () => {
    const rows = [{ upperKeys: [0.1, 0.3, 0.7, 0.9, 1].map((share) => share * KEYS), noise: [-5, -2, 0, 2, 5] }];
    expect(noiseWords({ rows, variance: 3 }).en).toBe(
      "Counts of persons carry protective noise of about ±2 persons; 80 % of values are within ±3.",
    );
  });
});

describe("a figure that is not shown", () => {
  it("has words in three languages, and no other figure has", () => {
    for (const status of ["HIDDEN", "MISSING", "NOT_APPLICABLE"] as const) {
      expect(new Set(Object.values(statusWords(status, 5) ?? {})).size).toBe(3);
    }
    expect(statusWords("SHOWN", 5)).toBeNull();
    expect(statusWords("HIDDEN", 20)?.fi).toContain("alle 20 henkilöä");
  });
});

describe("the address of a question", () => {
  const question = { measure: "DP-2.2", statistic: "COUNT", by: ["city", "gender"] } as const;
  const woman = { dimension: "gender", category: "F" };
  const pathway = { dimension: "pathway", category: "A&B C" };

  it("is the same however its filters are ordered, and safe in a link", () => {
    const address = "/statistics/DP-2.2.csv?by=city,gender&statistic=COUNT&gender=F&pathway=A%26B%20C&lang=sv";
    expect(addressOf({ ...question, where: [woman, pathway] }, "csv", { lang: "sv" })).toBe(address);
    expect(addressOf({ ...question, where: [pathway, woman] }, "csv", { lang: "sv" })).toBe(address);
  });
});
