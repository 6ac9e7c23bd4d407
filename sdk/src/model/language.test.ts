import { describe, expect, expectTypeOf, it } from "vitest";
import { isLanguage, LANGUAGES, type Language } from "./language.ts";

describe("languages", () => {
  it("are Finnish, Swedish and English, the official ones first", () => {
    expect(LANGUAGES).toEqual(["fi", "sv", "en"]);
  });

  it("cannot be added to at run time", () => {
    expect(() => (LANGUAGES as Language[]).push("en")).toThrow(TypeError);
  });

  it.each(["fi", "sv", "en"])("%s is one of them", (tag) => {
    expect(isLanguage(tag)).toBe(true);
  });

  it.each(["de", "FI", "fi-FI", "", null, undefined, 1, ["fi"]])("%j is none of them", (value) => {
    expect(isLanguage(value)).toBe(false);
  });

  it("are listed without one missing", () => {
    expect(LANGUAGES.every(isLanguage)).toBe(true);
    expectTypeOf(LANGUAGES).toEqualTypeOf<readonly Language[]>();
  });

  it("narrow an unknown value for the compiler", () => {
    expectTypeOf(isLanguage).guards.toEqualTypeOf<Language>();
  });
});
