import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DEFAULT_LIMITS } from "../../graph/limits.ts";
import { readAddress } from "../addresses/address-request.ts";
import { hiddenWords } from "../answers/status-words.ts";
import { createCatalogue } from "../dimensions/catalogue.ts";
import { DIMENSIONS } from "../dimensions/dimensions.ts";
import { measuresFor } from "../measures/measures.ts";
import { prepareQuestion } from "../questions/prepare-question.ts";
import { THRESHOLD } from "../releases/publish/perturbation-in-use.ts";
import { PUBLIC_FLOOR } from "../tables/protected-figures.ts";
import { figurePages, withTables } from "./figure-pages.ts";

const NUMBER_LOCALES = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" } as const;

const pages = figurePages.map(({ lang, place }) => ({ lang, text: readFileSync(place, "utf8") }));

const headings = (text: string) => text.split("\n").filter((line) => line.startsWith("#"));
const addresses = (text: string) =>
  [...text.matchAll(/https?:\/\/[^\s")]+\/statistics\/[^\s")]+/g)].map(([url]) => url);

/** Line breaks within sentences are the page's own, and numbers have spaces that do not break. */
const flat = (text: string) => text.replaceAll(/\s+/g, " ");

const category = (dimension: string, code: string, parent: string | null) => ({
  dimension,
  code,
  position: 1,
  parent,
  implies: {},
  title: { fi: code, sv: code, en: code },
});

it("has the same sections and addresses in every language", () => {
  expect(
    new Set(
      pages.map(({ text }) =>
        headings(text)
          .map((line) => line.indexOf(" "))
          .join(),
      ),
    ),
  ).toHaveLength(1);
  expect(
    new Set(
      pages.map(({ text }) =>
        addresses(text)
          .join()
          .replaceAll(/lang=../g, ""),
      ),
    ),
  ).toHaveLength(1);
});

describe.each(pages)("the page in $lang", ({ lang, text }) => {
  it("has the measures and dimensions of the code", () => {
    expect(text).toBe(withTables(text, lang));
  });

  it("tells the limits of the code", () => {
    const number = (value: number) => flat(value.toLocaleString(NUMBER_LOCALES[lang]));
    const told = [DEFAULT_LIMITS.dailyCells, DEFAULT_LIMITS.publicDailyCells, PUBLIC_FLOOR].map(number);
    for (const limit of told) expect(flat(text)).toContain(limit);
    expect(flat(text)).toContain(hiddenWords(THRESHOLD)[lang]);
  });

  it("gives addresses that visitors can ask", () => {
    const askable = {
      measures: measuresFor("own-projects"),
      dimensions: DIMENSIONS.filter(({ isPublic }) => isPublic),
      catalogue: createCatalogue([
        category("city", "853", null),
        category("project", "S21969", "ESF_2014_2020"),
        category("framework", "ESF_2014_2020", null),
      ]),
      isProtected: true,
    };
    expect(addresses(text).length).toBeGreaterThan(3);
    for (const address of addresses(text)) {
      const request = readAddress(new URL(address));
      expect(request.writing.lang).toBe(lang);
      expect(() => prepareQuestion(request.question, askable)).not.toThrow();
    }
  });
});
