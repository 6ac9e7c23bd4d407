import { describe, expect, expectTypeOf, it } from "vitest";
import type { Language } from "./language.ts";
import { type Localised, localise } from "./localised.ts";

const turku: Localised = { fi: "Turku", sv: "Åbo", en: "Turku" };

describe("a localised text", () => {
  it("reads in the language asked for", () => {
    expect(localise(turku, "sv")).toBe("Åbo");
  });

  it("exists in all three languages or does not compile", () => {
    // @ts-expect-error English is missing
    const incomplete: Localised = { fi: "Turku", sv: "Åbo" };
    expect(incomplete).not.toHaveProperty("en");
  });

  it("is read-only for the compiler", () => {
    expectTypeOf<Localised>().toEqualTypeOf<{ readonly [L in Language]: string }>();
  });

  it("reads in no language that DigiPoint does not speak", () => {
    // @ts-expect-error German is not a Language
    expect(localise(turku, "de")).toBeUndefined();
  });
});
