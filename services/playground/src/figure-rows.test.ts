import { expect, it } from "vitest";
import { tablesOf } from "./result-tables.ts";

const HIDDEN = { status: "HIDDEN", value: null, words: "hidden: fewer than 5 persons, or protected otherwise" };
const SHOWN = { status: "SHOWN", value: 41, words: null };
const categories = [{ title: "Turku" }, { title: "Female" }];

it("says in words what is hidden, in the place of the value", () => {
  const rows = {
    items: [
      { categories, ...SHOWN },
      { categories, ...HIDDEN },
    ],
  };
  const [table] = tablesOf({ statistics: { rows } });
  expect(table?.columns).toEqual(["category 1", "category 2", "status", "value"]);
  expect(table?.rows).toEqual([
    ["Turku", "Female", "SHOWN", "41"],
    ["Turku", "Female", "HIDDEN", HIDDEN.words],
  ]);
});

it("gives every dimension a column of its name", () => {
  const dimensions = [{ title: "City" }, { title: "Gender" }];
  const tables = tablesOf({ statistics: { rows: { items: [{ categories, value: 41 }] }, dimensions } });
  expect(tables[0]).toEqual({
    name: "statistics rows",
    columns: ["City", "Gender", "value"],
    rows: [["Turku", "Female", "41"]],
  });
});

it("says in words that a figure inside a row is hidden", () => {
  expect(tablesOf({ indicators: [{ code: "CR04", achieved: HIDDEN }] })[0]?.rows).toEqual([
    ["CR04", "HIDDEN", HIDDEN.words],
  ]);
});

it("shows a zero that is exact as zero", () => {
  expect(tablesOf({ rows: { items: [{ categories, ...SHOWN, value: 0 }] } })[0]?.rows[0]?.at(-1)).toBe("0");
});

it("keeps what is said of a dimension beside its name", () => {
  const dimensions = [{ title: "City", role: "IDENTIFYING" }];
  const tables = tablesOf({ statistics: { rows: { items: [{ categories, value: 41 }] }, dimensions } });
  expect(tables.map(({ name }) => name)).toEqual(["statistics rows", "statistics dimensions"]);
});
