import { expect, it } from "vitest";
import { participants } from "../tables/participants.ts";
import { headerProblems } from "./header-problems.ts";

const TITLES = ["organisation_code", "participant_ref", "city_code"];
const told = (titles: readonly string[]) =>
  headerProblems(participants, titles).map(({ rule, column, wrong, right }) =>
    [rule, column, wrong, right].join(" | "),
  );

it("Optional columns may be left out", () => {
  expect(told(TITLES)).toEqual([]);
});

it("The order of columns is free", () => {
  expect(told(["gender", ...TITLES.toReversed()])).toEqual([]);
});

it("A required column is missed by name", () => {
  expect(told(TITLES.slice(0, 2))).toEqual([expect.stringMatching(/^MISSING_COLUMN \| city_code/)]);
});

it("A mistyped column is answered with the nearest name", () => {
  expect(told([...TITLES, "birthdate"])).toEqual([
    "UNKNOWN_COLUMN | column 4 | there is no column “birthdate” | did you mean birth_date?",
  ]);
});

it("A column that is there already is not offered again", () => {
  expect(told([...TITLES, "city_cod"])[0]).toContain("take it out");
});

it("A column that looks personal is refused without its title", () => {
  const [problem] = told([...TITLES, "Etunimi"]);
  expect(problem).toMatch(/^PERSONAL_COLUMN \| column 4/);
  expect(problem).not.toContain("Etunimi");
});

it("A first row in the place of the header is not repeated", () => {
  const [problem, ...others] = told(["TURKU", "Matti Meikäläinen", "010190-123A"]);
  expect(others).toEqual([]);
  expect(problem).toMatch(/^NO_HEADER/);
  expect(problem).not.toMatch(/Matti|010190/);
});

it("A column twice is told once", () => {
  expect(told([...TITLES, "city_code", "city_code"])).toEqual([
    expect.stringMatching(/^DUPLICATE_COLUMN \| city_code/),
  ]);
});

it("An empty first line is no header", () => {
  expect(told([""])).toEqual([expect.stringMatching(/^NO_HEADER/)]);
});
