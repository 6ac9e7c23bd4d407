import { describe, expect, it } from "vitest";
import { readDelivery, rowsOf } from "./checks/delivery.ts";
import { exampleFolder } from "./checks/example-folders.ts";
import { checkPeople } from "./checks/people-check.ts";
import { checkReferences } from "./checks/reference-check.ts";

const programme = await readDelivery(exampleFolder("digipoint"));
const whole = await readDelivery(
  exampleFolder("digipoint"),
  exampleFolder("synthetic"),
  exampleFolder("worked-example"),
);

describe("the example data", () => {
  it("say everything in three languages with codes and references in order", () => {
    expect(checkReferences(whole)).toEqual([]);
  });

  it("hold the programme record without the made-up parts", () => {
    expect(checkReferences(programme)).toEqual([]);
    expect(rowsOf(programme, "participants")).toEqual([]);
    expect(rowsOf(programme, "projects").map((row) => row["code"])).toEqual(["S21969", "S21375"]);
  });

  it("give every city a pathway and a practice", () => {
    for (const city of rowsOf(whole, "cities")) {
      for (const table of ["pathway_cities", "support_practice_cities"]) {
        expect(
          rowsOf(whole, table).some((row) => row["city_code"] === city["code"]),
          table,
        ).toBe(true);
      }
    }
  });

  it("keep the targets of the programme with their numbers", () => {
    const targets = rowsOf(programme, "targets");
    const counted = targets.filter((row) => row["kind"] === "COUNT");
    expect(targets).toHaveLength(15);
    expect(counted.map((row) => [row["code"], row["value"], row["approximate"]])).toEqual([
      ["DP-1.1", "1", "NO"],
      ["DP-2.2", "40", "YES"],
      ["DP-2.4", "15", "NO"],
    ]);
    expect(targets.find((row) => row["code"] === "DP-4.3")).toMatchObject({ work_package_code: "", kind: "DONE" });
  });

  it("say in every language that nobody in the synthetic project is real", () => {
    const demo = rowsOf(whole, "projects").find((row) => row["code"] === "DEMO");
    expect(demo?.["description_fi"]).toMatch(/Kukaan .* ei ole todellinen/);
    expect(demo?.["description_sv"]).toMatch(/Ingen .* är verklig/);
    expect(demo?.["description_en"]).toMatch(/None of the people .* is real/);
  });
});

describe("worked example A", () => {
  it("breaks no rule of the data files", () => {
    expect(checkPeople(whole)).toEqual([]);
  });

  it("has 12 people in 13 participations", () => {
    expect(rowsOf(whole, "participants")).toHaveLength(12);
    expect(rowsOf(whole, "participations")).toHaveLength(13);
    expect(rowsOf(whole, "events")).toHaveLength(18);
    expect(rowsOf(whole, "follow_ups")).toHaveLength(12);
  });

  it("keeps both episodes of the person who returned in another city", () => {
    const episodes = rowsOf(whole, "participations").filter((row) => row["participant_ref"] === "A02");
    expect(
      episodes.map((row) => [row["city_code"], row["entry_date"], row["exit_date"], row["labour_status"]]),
    ).toEqual([
      ["853", "2020-10-01", "2021-01-31", "UNEMPLOYED"],
      ["091", "2021-03-15", "2021-05-31", "EMPLOYED"],
    ]);
  });

  it("keeps two documented refusals apart from an answer of no", () => {
    const answers = rowsOf(whole, "sensitive_answers").find((row) => row["participant_ref"] === "A08");
    expect(answers).toMatchObject({ migrant_or_minority: "REFUSED", disability: "REFUSED", other_disadvantaged: "NO" });
    expect(answers).toMatchObject({ refusal_documented: "YES", rural: "NOT_ASKED" });
  });

  it("asks six months after the exit, capped at the end of the month", () => {
    const observed = new Map(rowsOf(whole, "follow_ups").map((row) => [row["participation_ref"], row["observed_on"]]));
    expect(observed.get("A01-1")).toBe("2021-09-30");
    expect(observed.get("A06-1")).toBe("2022-02-28");
    expect(observed.get("A12-1")).toBe("2022-11-30");
    expect(observed.has("A09-1")).toBe(false);
  });
});
