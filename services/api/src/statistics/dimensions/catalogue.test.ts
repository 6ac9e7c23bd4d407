import { describe, expect, it } from "vitest";
import { createCatalogue } from "./catalogue.ts";
import type { Category } from "./category.ts";

const TITLE = { fi: "x", sv: "x", en: "x" };

/** `dimension/code`, then its parent, then what it implies. */
function category(name: string, parent: string | null = null, implies: Record<string, string> = {}): Category {
  const [dimension = "", code = ""] = name.split("/");
  return { dimension, code, position: 1, parent, implies, title: TITLE };
}

const catalogue = createCatalogue([
  category("pathwayKind/STUDIES"),
  category("pathwayKind/WORKSHOP"),
  category("provider/METROPOLIA"),
  category("provider/LAUREA"),
  category("pathway/ICT", "STUDIES", { provider: "METROPOLIA" }),
  category("pathway/OPEN", "STUDIES", { provider: "METROPOLIA" }),
  category("pathway/PACKAGE", "STUDIES", { provider: "LAUREA" }),
  category("pathway/MAKERS", "WORKSHOP", { provider: "METROPOLIA" }),
  category("outcome/EMPLOYED"),
  category("outcome/NONE", null, { exitReason: "NONE" }),
  category("exitReason/OTHER"),
  category("exitReason/NONE", null, { outcome: "NONE" }),
  category("entryYear/2021"),
  category("entryYear/2022"),
  category("entryQuarter/2021-Q1", "2021"),
  category("entryQuarter/2021-Q2", "2021"),
  category("entryQuarter/2022-Q1", "2022"),
  category("entryMonth/2021-01", "2021-Q1"),
  category("entryMonth/2021-02", "2021-Q1"),
  category("entryMonth/2021-04", "2021-Q2"),
  category("entryMonth/2022-01", "2022-Q1"),
]);

const implied = (dimension: string, code: string) => Object.fromEntries(catalogue.impliedBy(dimension, code));
const weakened = (dimension: string, code: string) =>
  catalogue.weakenings(dimension, code).map((conditions) => Object.fromEntries(conditions));

describe("what a category implies", () => {
  it("holds its coarser levels, however many", () => {
    expect(implied("entryMonth", "2021-01")).toEqual({ entryQuarter: "2021-Q1", entryYear: "2021" });
  });

  it("holds what it implies of other dimensions", () => {
    expect(implied("pathway", "ICT")).toEqual({ pathwayKind: "STUDIES", provider: "METROPOLIA" });
  });

  it("holds the only category below it, and what that one implies", () => {
    expect(implied("pathwayKind", "WORKSHOP")).toEqual({ pathway: "MAKERS", provider: "METROPOLIA" });
    expect(implied("entryYear", "2022")).toEqual({ entryQuarter: "2022-Q1", entryMonth: "2022-01" });
  });

  it("holds the only category of another dimension that implies it", () => {
    expect(implied("provider", "LAUREA")).toEqual({ pathway: "PACKAGE", pathwayKind: "STUDIES" });
  });

  it("holds nothing where several are possible", () => {
    expect(implied("pathwayKind", "STUDIES")).toEqual({});
    expect(implied("provider", "METROPOLIA")).toEqual({});
  });
});

describe("what is left of a dropped category", () => {
  it("is everything that it implies together, where that does not pin it down", () => {
    expect(weakened("pathway", "ICT")).toEqual([{ pathwayKind: "STUDIES", provider: "METROPOLIA" }]);
    expect(weakened("entryMonth", "2021-01")).toEqual([{ entryQuarter: "2021-Q1", entryYear: "2021" }]);
  });

  it("is each part of what it implies, where only all of it together pins it down", () => {
    expect(weakened("pathway", "PACKAGE")).toEqual([{ pathwayKind: "STUDIES" }]);
    expect(weakened("pathway", "MAKERS")).toEqual([{ provider: "METROPOLIA" }]);
  });

  it("passes over a level with a single category below it", () => {
    expect(weakened("entryMonth", "2021-04")).toEqual([{ entryYear: "2021" }]);
    expect(weakened("entryMonth", "2022-01")).toEqual([{}]);
  });

  it("is nothing where one fact has several names", () => {
    expect(weakened("outcome", "NONE")).toEqual([{}]);
  });

  it("is not there where everybody is in the category", () => {
    const alone = createCatalogue([category("project/ONLY", null)]);
    expect(alone.weakenings("project", "ONLY")).toEqual([]);
  });
});

it("presents categories in their order", () => {
  const ordered = createCatalogue([
    { ...category("gender/M"), position: 2 },
    { ...category("gender/F"), position: 1 },
  ]);
  expect(ordered.categoriesOf("gender").map(({ code }) => code)).toEqual(["F", "M"]);
});
