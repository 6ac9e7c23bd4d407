import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent, LANGUAGES, shown, type TableMeasure } from "../../model/index.ts";
import { figureText, figureWords } from "./figure-words.ts";
import { statusExplained } from "./status-words.ts";
import { unitWords } from "./unit-words.ts";

const title = { fi: "Henkilöt", sv: "Personer", en: "Persons" };
const persons: TableMeasure = {
  code: "persons",
  title,
  definition: title,
  unit: { code: "PS", title: { fi: "henkilöä", sv: "personer", en: "persons" } },
  decimals: 0,
  version: null,
};
const percent: TableMeasure = {
  ...persons,
  unit: { code: "PT", title: { fi: "prosenttia", sv: "procent", en: "percent" } },
  decimals: 1,
};
const of = (measure: TableMeasure) => ({ measure, conditions: [] });
/** With plain spaces, whichever of those that do not break Intl uses. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("figures in words", () => {
  it.each([
    ["fi", "1 234 henkilöä (±2)"],
    ["sv", "1 234 personer (±2)"],
    ["en", "1,234 persons (±2)"],
  ] as const)("are written as readers of %s write numbers", (lang, words) => {
    expect(plain(figureWords(shown(1234, 2), of(persons), lang))).toBe(words);
  });

  it.each([
    ["fi", "41,5 %"],
    ["sv", "41,5 %"],
    ["en", "41.5%"],
  ] as const)("carry the percent sign as %s sets it", (lang, words) => {
    expect(plain(figureWords(shown(41.5), of(percent), lang))).toBe(words);
    expect(unitWords(percent, lang)).toBe("%");
  });

  it("say one person in the singular", () => {
    expect(LANGUAGES.map((lang) => plain(figureWords(shown(1), of(persons), lang)))).toEqual([
      "1 henkilö",
      "1 person",
      "1 person",
    ]);
  });

  it("show noise smaller than the last decimal as more than nothing", () => {
    expect(plain(figureWords(shown(12, 0.4), of(persons), "en"))).toBe("12 persons (±0.4)");
    expect(plain(figureWords(shown(12, 0.04), of(percent), "fi"))).toBe("12,0 % (±0,04)");
  });

  it("take the measure of the category where measures stand side by side", () => {
    const share = { code: "SHARE", title, measure: percent };
    expect(plain(figureWords(shown(5), of(persons), "en", { metric: share }))).toBe("5.0%");
  });

  it("name an absence in words without any digit", () => {
    const statuses = ["hidden", "missing", "notApplicable"] as const;
    const words = LANGUAGES.flatMap((lang) =>
      statuses.flatMap((status) => [
        figureWords(absent(status), of(persons), lang),
        figureText(absent(status), persons, lang),
        statusExplained(status, lang),
      ]),
    );
    for (const text of words) expect(text).toMatch(/^\D{4,}$/);
    expect(new Set(words).size).toBe(18);
  });

  it("keep every number that a shown figure can have", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.constantFrom(...LANGUAGES), (value, lang) => {
        const digits = figureText(shown(value), persons, lang).replace(/\D/g, "");
        expect(Number(digits)).toBe(Math.abs(value));
      }),
    );
  });
});
