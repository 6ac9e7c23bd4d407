import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type CheckedRow, readDelivery, rowsOf } from "./checks/delivery.ts";
import { FACTS_FOLDERS } from "./checks/example-folders.ts";
import { generateDemoData } from "./generate.ts";

const PEOPLE = 6000;
const folder = await mkdtemp(join(tmpdir(), "digipoint-shares-"));
await generateDemoData({ folder, factsFolders: FACTS_FOLDERS, participants: PEOPLE, seed: 42 });
afterAll(() => rm(folder, { recursive: true }));

const data = await readDelivery(folder);
const episodes = rowsOf(data, "participations");
const closed = episodes.filter((row) => row["exit_date"] !== "");
const share = (rows: readonly CheckedRow[], holds: (row: CheckedRow) => boolean) =>
  rows.filter(holds).length / rows.length;
const refsOf = (table: string, holds: (row: CheckedRow) => boolean) =>
  new Set(
    rowsOf(data, table)
      .filter(holds)
      .map((row) => row["participation_ref"]),
  );
const credited = new Set(rowsOf(data, "credit_records").map((row) => row["enrolment_ref"]?.replace(/N\d+$/, "")));

describe("the made-up population", () => {
  it.each([
    ["091", 0.4],
    ["049", 0.2],
    ["092", 0.15],
    ["853", 0.12],
    ["837", 0.08],
    ["564", 0.05],
  ])("lives in city %s with a share near %d", (city, expected) => {
    const actual = share(rowsOf(data, "participants"), (row) => row["city_code"] === city);
    expect(Math.abs(actual - expected)).toBeLessThan(0.025);
  });

  it("comes through DigiPoint in about a fifth of the episodes, in its four cities only", () => {
    const digipoint = episodes.filter((row) => row["project_code"] === "S21969");
    expect(digipoint.length / episodes.length).toBeCloseTo(0.2, 1);
    expect([...new Set(digipoint.map((row) => row["city_code"]))].sort()).toEqual(["049", "091", "092", "853"]);
  });

  it("returns in about 8 of 100 cases", () => {
    expect((episodes.length - PEOPLE) / PEOPLE).toBeGreaterThan(0.06);
    expect((episodes.length - PEOPLE) / PEOPLE).toBeLessThan(0.1);
  });

  it("drops out in about a fifth of the ended episodes", () => {
    expect(share(closed, (row) => row["exit_reason"] === "DROPPED_OUT")).toBeCloseTo(0.2, 1);
  });

  it("is open only towards the end", () => {
    const open = episodes.filter((row) => row["exit_date"] === "");
    expect(open.length / episodes.length).toBeLessThan(0.12);
    expect(open.every((row) => (row["entry_date"] ?? "") > "2023-01")).toBe(true);
  });

  it("is missed in about a quarter of the follow-ups", () => {
    expect(share(rowsOf(data, "follow_ups"), (row) => row["outcome"] === "NOT_REACHED")).toBeCloseTo(0.25, 1);
  });

  it("signs for most of its refusals", () => {
    const refusing = rowsOf(data, "sensitive_answers").filter((row) => Object.values(row).includes("REFUSED"));
    expect(share(refusing, (row) => row["refusal_documented"] === "YES")).toBeGreaterThan(0.75);
  });

  it("hardly enters in the spring of 2020, mostly in January or at the start of term", () => {
    const entered = (month: string) => episodes.filter((row) => row["entry_date"]?.slice(5, 7) === month).length;
    const spring = episodes.filter((row) => /^2020-0[345]/.test(row["entry_date"] ?? "")).length;
    const later = episodes.filter((row) => /^2021-0[345]/.test(row["entry_date"] ?? "")).length;
    expect(spring).toBeLessThan(later / 2);
    expect(Math.min(entered("01"), entered("08"), entered("09"))).toBeGreaterThan(2 * entered("07"));
  });

  it("finds work more often with more schooling, with credits and with support", () => {
    const jobs = refsOf("events", (row) => row["type"] === "EMPLOYED");
    const out = closed.filter((row) => row["labour_status"] !== "EMPLOYED");
    const supported = new Map<string | undefined, number>();
    for (const { participation_ref: ref } of rowsOf(data, "support_sessions"))
      supported.set(ref, (supported.get(ref) ?? 0) + 1);
    const rate = (holds: (row: CheckedRow) => boolean) =>
      share(out.filter(holds), (row) => jobs.has(row["participation_ref"]));
    expect(rate((row) => Number(row["education_level"]) >= 6)).toBeGreaterThan(
      rate((row) => Number(row["education_level"]) < 3),
    );
    expect(rate((row) => credited.has(row["participation_ref"]))).toBeGreaterThan(
      rate((row) => !credited.has(row["participation_ref"])),
    );
    expect(rate((row) => (supported.get(row["participation_ref"]) ?? 0) > 5)).toBeGreaterThan(
      rate((row) => !supported.has(row["participation_ref"])),
    );
  });

  it("has a Digitalents community near the size of the programme's targets", () => {
    const studying = refsOf("enrolments", (row) => row["pathway_code"] === "DIGITALENTS-STUDIES");
    const passed = [...studying].filter((ref) => credited.has(ref));
    const moved = refsOf("events", (row) => row["type"] === "EDUCATION" && (row["occurred_on"] ?? "") <= "2022-05-31");
    expect(studying.size).toBe(50);
    expect(passed).toHaveLength(46);
    expect(passed.filter((ref) => moved.has(ref))).toHaveLength(19);
  });
});
