import { describe, expect, expectTypeOf, it } from "vitest";
import { CITY_CODES, type CityCode, isCityCode } from "./city-code.ts";

describe("city codes", () => {
  it("are those of the six cities, ascending", () => {
    expect(CITY_CODES).toEqual(["049", "091", "092", "564", "837", "853"]);
  });

  it("cannot be added to at run time", () => {
    expect(() => (CITY_CODES as CityCode[]).push("049")).toThrow(TypeError);
  });

  it.each(CITY_CODES)("%s is one of them", (code) => {
    expect(isCityCode(code)).toBe(true);
  });

  it.each(["49", "49 ", "0491", "", 49, 853, null, undefined, "020"])("%j is none of them", (value) => {
    expect(isCityCode(value)).toBe(false);
  });

  it("narrow an unknown value for the compiler", () => {
    expectTypeOf(isCityCode).guards.toEqualTypeOf<CityCode>();
  });

  it("are literals, so that a misspelt code does not compile", () => {
    // @ts-expect-error Turku is 853
    const misspelt: CityCode = "835";
    expect(isCityCode(misspelt)).toBe(false);
  });
});
