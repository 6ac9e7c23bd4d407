import { expect, it } from "vitest";
import { tablesOf } from "./result-tables.ts";

const pathway = { code: "dt", provider: { title: "Metropolia" } };

it("makes a table of a connection's edges", () => {
  expect(tablesOf({ pathways: { edges: [{ node: pathway }], totalCount: 1 } })).toEqual([
    { name: "pathways", columns: ["code", "provider title"], rows: [["dt", "Metropolia"]] },
  ]);
});

it("makes the same table of nodes and of a plain list", () => {
  const [plain] = tablesOf({ pathways: [pathway] });
  expect(tablesOf({ pathways: { nodes: [pathway] } })).toEqual([plain]);
});

it("puts a list inside a row into one cell", () => {
  const enrolments = { edges: [{ node: { on: "2021-03-15", pathway } }, { node: { on: null, pathway } }] };
  expect(tablesOf({ participants: [{ id: "1", enrolments }] })[0]?.rows).toEqual([
    ["1", "2021-03-15, dt, Metropolia; no value, dt, Metropolia"],
  ]);
});

it("says in words that a value is missing", () => {
  expect(tablesOf({ events: [{ on: null }, { on: 0 }] })[0]?.rows).toEqual([["no value"], ["0"]]);
});

it("says in words that a list inside a row is empty", () => {
  expect(tablesOf({ participants: [{ enrolments: [] }] })[0]?.rows).toEqual([["none"]]);
});

it("finds lists below single objects", () => {
  expect(tablesOf({ project: { title: "DigiPoint", targets: [{ code: "DP-2.2" }] } })).toMatchObject([
    { name: "project targets", columns: ["code"] },
  ]);
});

it("makes a table of plain values", () => {
  expect(tablesOf({ languages: ["fi", "sv"] })).toEqual([
    { name: "languages", columns: ["value"], rows: [["fi"], ["sv"]] },
  ]);
});

it("makes no table where there is no list", () => {
  expect(tablesOf({ viewer: { role: "ANALYST" } })).toEqual([]);
  expect(tablesOf(null)).toEqual([]);
});
