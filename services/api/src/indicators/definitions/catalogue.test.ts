import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { PersonIndicator } from "../indicator.ts";
import { INDICATORS, indicatorByCode } from "./catalogue.ts";

const numbered = (prefix: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `${prefix}${String(from + at).padStart(2, "0")}`);
const codes = INDICATORS.map(({ code }) => code);
const persons = INDICATORS.filter((indicator): indicator is PersonIndicator => indicator.kind === "PERSONS");
const ofFramework = (framework: string) => INDICATORS.filter((indicator) => indicator.framework === framework);

describe("The catalogue", () => {
  it("has every indicator of ESF 2014-2020 that can be computed or recorded", () => {
    expect(ofFramework("ESF_2014_2020").map(({ code }) => code)).toEqual([
      ...numbered("CO", 1, 11),
      ...numbered("CO", 15, 17),
      ...numbered("CO", 20, 23),
      ...numbered("CR", 1, 9),
      "TOTAL",
      "GRAND",
    ]);
  });

  it("has every indicator of ESF+", () => {
    expect(ofFramework("ESF_PLUS_2021_2027").map(({ code }) => code)).toEqual([
      ...numbered("EECO", 1, 19),
      ...numbered("EECR", 1, 6),
    ]);
  });

  it("has every target of DigiPoint", () => {
    expect(ofFramework("DIGIPOINT").map(({ code }) => code)).toEqual([
      "DP-1.1",
      ...[1, 2, 3, 4, 5, 6].map((n) => `DP-2.${n}`),
      ...[1, 2, 3, 4, 5].map((n) => `DP-3.${n}`),
      ...[1, 2, 3].map((n) => `DP-4.${n}`),
    ]);
  });

  it("has no code twice, and finds each by it", () => {
    expect(new Set(codes).size).toBe(codes.length);
    for (const indicator of INDICATORS) expect(indicatorByCode(indicator.code)).toBe(indicator);
    expect(indicatorByCode("CO12")).toBeUndefined();
  });

  it("counts entities and what was done or not from what is recorded, all else from people", () => {
    expect(INDICATORS.filter(({ kind }) => kind === "RECORDED").map(({ code }) => code)).toEqual([
      ...["CO20", "CO21", "CO22", "CO23", "EECO18", "EECO19"],
      ...["DP-1.1", "DP-2.1", "DP-2.3", "DP-2.5", "DP-2.6", "DP-3.1", "DP-3.3", "DP-3.4", "DP-3.5"],
      ...["DP-4.1", "DP-4.2", "DP-4.3"],
    ]);
  });

  it("keeps results and answers to sensitive questions from being told as lightly as the rest", () => {
    expect(persons.filter(({ role }) => role === "sensitive").map(({ code }) => code)).toEqual([
      ...numbered("CO", 15, 17),
      ...numbered("CR", 1, 9),
      ...numbered("EECO", 12, 17),
      ...numbered("EECR", 1, 6),
      ...["DP-2.2", "DP-2.4"],
    ]);
  });
});

describe.each(INDICATORS.map((indicator) => [indicator.code, indicator] as const))("%s", (_, indicator) => {
  it.each(["title", "definition", "unit"] as const)("has a %s in three languages of their own", (name) => {
    const { fi, sv, en } = indicator[name];
    for (const text of [fi, sv, en]) expect(text.trim()).toMatch(/\S/);
    expect(new Set([fi, sv, en]).size).toBe(3);
  });

  it("is meant for a time that ends, if at all, after it begins", () => {
    expect(indicator.validFrom < (indicator.validTo ?? "9999")).toBe(true);
  });
});

describe("What an indicator lies within", () => {
  it.each(persons.map((indicator) => [indicator.code, indicator] as const))(
    "exists for %s, in its framework",
    (_, indicator) => {
      const wider = indicator.within.map(indicatorByCode);
      expect(wider.map((each) => each?.framework)).toEqual(wider.map(() => indicator.framework));
      expect(wider.every((each) => each?.kind === "PERSONS" && each.code !== indicator.code)).toBe(true);
    },
  );
});

it("A rule that changes gets a new version of its definition", () => {
  const versions = persons.map(({ code, version, rule }) => {
    const digest = createHash("sha256").update(rule.replace(/\s+/g, " ")).digest("hex");
    return `${code} version ${version}: ${digest.slice(0, 12)}`;
  });
  expect(versions.join("\n")).toMatchInlineSnapshot(`
    "CO01 version 1: ad5f570626b5
    CO02 version 1: 4ab899003450
    CO03 version 1: 08b33770afb9
    CO04 version 1: 7837f49bd175
    CO05 version 1: 205ad162e9d1
    CO06 version 1: 996dc5b001ae
    CO07 version 1: b4bfe5640e23
    CO08 version 1: 6b72072a6165
    CO09 version 1: 9180e8254c9e
    CO10 version 1: 6999cde872f5
    CO11 version 1: 1d4091dadd0e
    CO15 version 1: f643c4b2e998
    CO16 version 1: c15d860e61a4
    CO17 version 1: d114baabd0fe
    CR01 version 1: 748a9a4db5d0
    CR02 version 1: ba37df48e5be
    CR03 version 1: bfae4cebf8ea
    CR04 version 1: 108bce0ba7b5
    CR05 version 1: 0cdd247e876f
    CR06 version 1: 0b1ff92e9fdf
    CR07 version 1: f1cbd31289c6
    CR08 version 1: dd09ac03f89f
    CR09 version 1: 71e6e50498fc
    TOTAL version 1: ff2aa6ca56db
    GRAND version 1: b5bea41b6c62
    EECO01 version 1: b5bea41b6c62
    EECO02 version 1: 9b2b57dc8d7b
    EECO03 version 1: ae5d2083b062
    EECO04 version 1: 411a9fc9bd62
    EECO05 version 1: d4308b43971d
    EECO06 version 1: 1bcfae6a4b72
    EECO07 version 1: e72d826cff44
    EECO08 version 1: 528a3f121d28
    EECO09 version 1: 4c1902a8c9b4
    EECO10 version 1: 94e5c1b37d1d
    EECO11 version 1: 59eb298b4aa0
    EECO12 version 1: b532cca65a3c
    EECO13 version 1: 55644f263ff6
    EECO14 version 1: 39617959f221
    EECO15 version 1: 6fe35caa28da
    EECO16 version 1: c8e93bcb0080
    EECO17 version 1: 05abf32a36fd
    EECR01 version 1: 9d8b7d1e215f
    EECR02 version 1: cbc3bdae4db4
    EECR03 version 1: 977f16c9d381
    EECR04 version 1: 357b3abd2ec4
    EECR05 version 1: 0ac8b814be30
    EECR06 version 1: ea20e87b31fc
    DP-2.2 version 1: 6d85f3c45c81
    DP-2.4 version 1: f1f84529df33
    DP-3.2 version 1: 5c406fcc5cf5"
  `);
});
