import { describe, expect, it } from "vitest";
import type { Target } from "../../generated/prisma/client.ts";
import { differ } from "./comparison.ts";
import { progressWords, shareOfTarget } from "./target-progress.ts";

describe("two shares", () => {
  it.each([
    [50, 50.1, false],
    [50, 44.4, false],
    [50, 44.3, true],
    [44.3, 50, true],
  ])("of %d and %d percent, each give or take 2, differ: %s", (one, other, differs) => {
    expect(differ({ value: one, noise: 2 }, { value: other, noise: 2 })).toBe(differs);
  });

  it("are not compared where one is hidden", () => {
    expect(differ({ value: null, noise: null }, { value: 50, noise: 2 })).toBeNull();
    expect(differ({ value: 0, noise: 2 }, { value: null, noise: null })).toBeNull();
  });
});

describe("a share of a target", () => {
  it("is whole percent, and none without a number on both sides", () => {
    expect(shareOfTarget(39, 40)).toBe(98);
    expect(shareOfTarget(0, 40)).toBe(0);
    expect(shareOfTarget(null, 40)).toBeNull();
    expect(shareOfTarget(1, null)).toBeNull();
  });
});

describe("a target in words", () => {
  const target = (value: number | null, approximate = false) => ({ value, approximate }) as Target;
  const shown = (value: number) => ({ status: "SHOWN", value, noise: null, words: null }) as const;

  it("gives the number beside what was promised", () => {
    const words = progressWords({ target: target(40, true), achieved: shown(38), sharePercent: 95 });
    expect(words).toEqual({
      fi: "38; tavoite noin 40 (95 %)",
      sv: "38; målet cirka 40 (95 %)",
      en: "38; target about 40 (95 %)",
    });
  });

  it("says done where something was to be done", () => {
    expect(progressWords({ target: target(null), achieved: shown(1), sharePercent: null }).en).toBe("done");
  });

  it("keeps what is hidden hidden", () => {
    const words = { fi: "salattu", sv: "dold", en: "hidden" };
    const achieved = { status: "HIDDEN", value: null, noise: null, words } as const;
    expect(progressWords({ target: target(15), achieved, sharePercent: null }).en).toBe("hidden; target 15");
  });
});
