import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EXAMPLE_TABLE, TARGETS_TABLE } from "../testing/example-table.ts";
import { codeOfCategory, idsOfCategories } from "./category-ids.ts";
import { cubeOf } from "./cube-of.ts";
import { codeOfDimension, columnsOfDimensions, idOfDimension, idsOfDimensions } from "./dimension-ids.ts";

const codes = fc.uniqueArray(
  fc.oneof(fc.constantFrom("a.b", "a_b", "091", "KU091", "DP-2.2", "åäö", "", "-"), fc.string()),
  { minLength: 1, maxLength: 6 },
);

describe("exchange codes of categories", () => {
  it.each([
    ["091", true, "KU091"],
    ["091", false, "091"],
    ["_T", true, "_T"],
    ["DP-2.2", false, "DP-2_2"],
    ["AGE_0_24", false, "AGE_0_24"],
    ["Åbo & Ö", false, "Abo___O"],
    ["=1+1", false, "_1_1"],
    ["@SUM", false, "_@SUM"],
    ["", false, "_"],
  ])("of %j, a place: %j, is %s", (code, isPlace, id) => {
    expect(idsOfCategories([code], isPlace)).toEqual([id]);
  });

  it("are allowed by SDMX, harmless in spreadsheets and each their own", () => {
    fc.assert(
      fc.property(codes, fc.boolean(), (all, isPlace) => {
        const ids = idsOfCategories(all, isPlace);
        for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_$][A-Za-z0-9_@$-]*$/);
        expect(new Set(ids).size).toBe(all.length);
      }),
    );
  });

  it("stay as they are when what was read is written again", () => {
    fc.assert(
      fc.property(codes, fc.boolean(), fc.constantFrom("measure", "breakdown"), (all, isPlace, kind) => {
        const ids = idsOfCategories(all, isPlace);
        const read = ids.map((id) => codeOfCategory(id, kind, isPlace));
        expect(idsOfCategories(read, isPlace)).toEqual(ids);
      }),
      { numRuns: 1000 },
    );
  });

  it("leave a good code to whom it belongs", () => {
    expect(idsOfCategories(["a.b", "a_b"], false)).toEqual(["a_b-2", "a_b"]);
  });

  it("lead back to our own codes", () => {
    expect(codeOfCategory("KU091", "breakdown", true)).toBe("091");
    expect(codeOfCategory("KU091", "breakdown", false)).toBe("KU091");
    expect(codeOfCategory("DP-2_2", "metric", false)).toBe("DP-2.2");
    expect(codeOfCategory("DP-2_2", "breakdown", false)).toBe("DP-2_2");
  });
});

describe("exchange ids of dimensions", () => {
  it.each([
    ["city", "CITY"],
    ["ageBand", "AGE_BAND"],
    ["supportPracticeKind", "SUPPORT_PRACTICE_KIND"],
    ["entryYear", "ENTRY_YEAR"],
  ])("of %s is %s, and leads back", (code, id) => {
    expect(idOfDimension(code)).toBe(id);
    expect(codeOfDimension(id)).toBe(code);
  });

  it("are allowed by SDMX, each their own and none of the message's other parts", () => {
    fc.assert(
      fc.property(codes, (all) => {
        const ids = idsOfDimensions([...all, "indicator", "obsValue"], -1);
        for (const id of ids) expect(id).toMatch(/^[A-Z][A-Z0-9_]*$/);
        expect(new Set(["INDICATOR", "OBS_VALUE", ...ids]).size).toBe(ids.length + 2);
      }),
    );
  });

  it("stay as they are when what was read is written again", () => {
    fc.assert(
      fc.property(codes, (all) => {
        const ids = idsOfDimensions(all, -1);
        expect(idsOfDimensions(ids.map(codeOfDimension), -1)).toEqual(ids);
        const columns = columnsOfDimensions(all);
        expect(columnsOfDimensions(columns)).toEqual(columns);
      }),
      { numRuns: 1000 },
    );
  });

  it("are TIME_PERIOD where there is nothing but periods of one length", () => {
    const withTotal = EXAMPLE_TABLE.dimensions.map((dimension) => ({
      ...dimension,
      categories: dimension.categories.map((category, place) => (place === 0 ? { ...category, code: "_T" } : category)),
    }));
    expect(cubeOf(EXAMPLE_TABLE).dimensions.map(({ id }) => id)).toEqual([
      "INDICATOR",
      "GENDER",
      "CITY",
      "TIME_PERIOD",
    ]);
    expect(cubeOf({ ...EXAMPLE_TABLE, dimensions: withTotal }).dimensions.at(-1)?.id).toBe("ENTRY_YEAR");
  });

  it("put measures first wherever the table has them", () => {
    const [target, progress] = TARGETS_TABLE.dimensions;
    const [a, b, c, d] = TARGETS_TABLE.figures;
    const turned = {
      ...TARGETS_TABLE,
      dimensions: [progress, target],
      figures: [a, c, b, d].flatMap((one) => one ?? []),
    };
    const cells = ({ cells: all }: ReturnType<typeof cubeOf>) => all.map(({ text }) => text);
    expect(cells(cubeOf(TARGETS_TABLE))).toEqual(["500", "412", "15.0", ""]);
    expect(cells(cubeOf(turned))).toEqual(cells(cubeOf(TARGETS_TABLE)));
    expect(cubeOf(turned).dimensions.map(({ id }) => id)).toEqual(["INDICATOR", "PROGRESS"]);
  });

  it("are refused where a dimension has a category twice or none", () => {
    const [city, year] = EXAMPLE_TABLE.dimensions;
    const twice = { ...city, categories: city.categories.map((one) => ({ ...one, code: "091" })) };
    expect(() => cubeOf({ ...EXAMPLE_TABLE, dimensions: [twice, year] })).toThrow("CITY: has a category twice");
    expect(() => cubeOf({ ...EXAMPLE_TABLE, dimensions: [{ ...city, categories: [] }, year] })).toThrow("no category");
  });
});
