import { describe, expect, it } from "vitest";
import { type EntryRecord, isComplete } from "./entry-record.rules.ts";

const employed: EntryRecord = {
  gender: "F",
  birthDate: new Date("1996-05-10"),
  labourStatus: "EMPLOYED",
  unemployedSince: null,
  inEducation: null,
  educationLevel: 0,
};

describe.each(["ESF_2014_2020", "ESF_PLUS_2021_2027"] as const)("an entry record of %s", (framework) => {
  it("is complete with everything that is asked of everybody", () => {
    expect(isComplete(employed, framework)).toBe(true);
  });

  it.each(["gender", "birthDate", "labourStatus", "educationLevel"] as const)("is incomplete without %s", (item) => {
    expect(isComplete({ ...employed, [item]: null }, framework)).toBe(false);
  });

  it("tells of the unemployed since when", () => {
    const unemployed: EntryRecord = { ...employed, labourStatus: "UNEMPLOYED" };
    expect(isComplete(unemployed, framework)).toBe(false);
    expect(isComplete({ ...unemployed, unemployedSince: new Date("2021-01-01") }, framework)).toBe(true);
  });
});

it("tells of the inactive whether they study, in the period 2014-2020", () => {
  const inactive: EntryRecord = { ...employed, labourStatus: "INACTIVE" };
  expect(isComplete(inactive, "ESF_2014_2020")).toBe(false);
  expect(isComplete({ ...inactive, inEducation: false }, "ESF_2014_2020")).toBe(true);
  expect(isComplete(inactive, "ESF_PLUS_2021_2027")).toBe(true);
});

it("has a third gender from the period 2021-2027 on", () => {
  expect(isComplete({ ...employed, gender: "X" }, "ESF_2014_2020")).toBe(false);
  expect(isComplete({ ...employed, gender: "X" }, "ESF_PLUS_2021_2027")).toBe(true);
});
