import { describe, expect, it } from "vitest";
import { type CheckedRow, type Delivery, readDelivery, rowsOf } from "./delivery.ts";
import { exampleFolder } from "./example-folders.ts";
import { checkPeople } from "./people-check.ts";
import { checkReferences } from "./reference-check.ts";

const example = await readDelivery(exampleFolder("digipoint"), exampleFolder("worked-example"));

/** The example with its first row of one table changed. */
function broken(table: string, change: CheckedRow): Delivery {
  const [first = {}, ...rest] = rowsOf(example, table);
  return new Map([...example, [table, [{ ...first, ...change }, ...rest]]]);
}

describe("the independent check", () => {
  it.each<[string, string, CheckedRow]>([
    ["V03 spell begins after entry", "participations", { unemployed_since: "2020-10-02" }],
    ["V03 spell without unemployment", "participations", { labour_status: "INACTIVE" }],
    ["V04 exit before entry", "participations", { exit_date: "2020-09-30" }],
    ["V04 event before entry", "events", { occurred_on: "2020-09-30" }],
    ["V04 follow-up without or before an exit", "follow_ups", { observed_on: "2021-03-30" }],
    ["V06 education level", "participations", { education_level: "9" }],
    ["V12 twice", "participants", { participant_ref: "A02" }],
    ["no such participation", "sensitive_answers", { participation_ref: "A01-9" }],
    ["participant_ref has another form", "participants", { participant_ref: "010190-123A" }],
    ["improved but not reached", "follow_ups", { outcome: "NOT_REACHED", improved: "YES" }],
  ])("notices: %s", (problem, table, change) => {
    expect(checkPeople(broken(table, change)).some((text) => text.startsWith(problem))).toBe(true);
  });

  it.each<[string, string, CheckedRow]>([
    ["title lacks a language", "cities", { title_sv: "" }],
    ["description lacks a language", "competences", { description_en: "" }],
    ["code has another form", "pathways", { code: "lower-case" }],
    ["provider_code NOBODY is not in organisations", "pathways", { provider_code: "NOBODY" }],
    ["kind_code JUGGLING is not in pathway-kind", "pathways", { kind_code: "JUGGLING" }],
    ["starts_on is no date", "projects", { starts_on: "1.4.2020" }],
    ["ends early", "projects", { ends_on: "2019-01-01" }],
  ])("notices: %s", (problem, table, change) => {
    expect(checkReferences(broken(table, change)).some((text) => text.endsWith(problem))).toBe(true);
  });
});
