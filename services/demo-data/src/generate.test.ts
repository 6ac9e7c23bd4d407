import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type CheckedRow, readDelivery, rowsOf } from "./checks/delivery.ts";
import { FACTS_FOLDERS } from "./checks/example-folders.ts";
import { checkPeople } from "./checks/people-check.ts";
import { generateDemoData } from "./generate.ts";
import { PEOPLE_COLUMNS, PEOPLE_TABLES } from "./tables.ts";

const root = await mkdtemp(join(tmpdir(), "digipoint-demo-"));
afterAll(() => rm(root, { recursive: true }));

const write = (name: string, participants: number, seed: number) =>
  generateDemoData({ folder: join(root, name), factsFolders: FACTS_FOLDERS, participants, seed });

async function fingerprint(name: string): Promise<string> {
  const hash = createHash("sha256");
  for (const file of (await readdir(join(root, name))).sort()) hash.update(await readFile(join(root, name, file)));
  return hash.digest("hex");
}

/** Column → code list, for every coded column of the people files. */
const CODED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  participants: { gender: "gender" },
  participations: { exit_reason: "exit-reason", labour_status: "labour-status", education_level: "education-level" },
  sensitive_answers: { migrant_or_minority: "answer", rural: "answer" },
  enrolments: { status: "enrolment-status" },
  credit_records: { grade: "credit-grade" },
  support_sessions: { mode: "session-mode" },
  events: { type: "event-type" },
  follow_ups: { kind: "follow-up-kind", outcome: "follow-up-outcome" },
};

describe("made-up people", async () => {
  const counts = await write("people", 1500, 7);
  const people = await readDelivery(join(root, "people"));
  const facts = await readDelivery(...FACTS_FOLDERS);
  const codes = (table: string, column = "code") => new Set(rowsOf(facts, table).map((row) => row[column]));
  const unknown = (table: string, column: string, known: ReadonlySet<string | undefined>) =>
    rowsOf(people, table).filter((row: CheckedRow) => row[column] !== "" && !known.has(row[column]));

  it("are the same bytes for the same seed and number", async () => {
    await write("again", 1500, 7);
    await write("other", 1500, 8);
    expect(await fingerprint("again")).toBe(await fingerprint("people"));
    expect(await fingerprint("other")).not.toBe(await fingerprint("people"));
  });

  it("break no rule of the data files", () => {
    expect(checkPeople(people)).toEqual([]);
  });

  it("fill eight files with the columns of the contract and the counted rows", () => {
    for (const table of PEOPLE_TABLES) {
      expect(Object.keys(rowsOf(people, table)[0] ?? {})).toEqual([...PEOPLE_COLUMNS[table]]);
      expect(rowsOf(people, table)).toHaveLength(counts[table]);
    }
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    expect(total / 1500).toBeGreaterThan(10);
    expect(total / 1500).toBeLessThan(14);
  });

  it("refer to codes that the facts have", () => {
    expect(unknown("participants", "organisation_code", codes("organisations"))).toEqual([]);
    expect(unknown("participations", "project_code", codes("projects"))).toEqual([]);
    expect(unknown("participations", "city_code", codes("cities"))).toEqual([]);
    expect(unknown("enrolments", "pathway_code", codes("pathways"))).toEqual([]);
    expect(unknown("support_sessions", "support_practice_code", codes("support_practices"))).toEqual([]);
    for (const [table, columns] of Object.entries(CODED)) {
      for (const [column, list] of Object.entries(columns)) {
        const known = rowsOf(facts, "codes").filter((row) => row["list_code"] === list);
        expect(unknown(table, column, new Set(known.map((row) => row["code"]))), `${table}.${column}`).toEqual([]);
      }
    }
  });

  it("enrol where and while a pathway is open", () => {
    const episodes = new Map(rowsOf(people, "participations").map((row) => [row["participation_ref"], row]));
    const open = new Set(rowsOf(facts, "pathway_cities").map((row) => `${row["pathway_code"]} ${row["city_code"]}`));
    const pathways = new Map(rowsOf(facts, "pathways").map((row) => [row["code"], row]));
    for (const row of rowsOf(people, "enrolments")) {
      const { starts_on: from = "", ends_on: to } = pathways.get(row["pathway_code"]) ?? {};
      expect(open).toContain(`${row["pathway_code"]} ${episodes.get(row["participation_ref"])?.["city_code"]}`);
      expect((row["started_on"] ?? "") >= from && (row["started_on"] ?? "") <= (to || "9999")).toBe(true);
    }
  });

  it("enter inside the dates of their project, reported by synthetic organisations", () => {
    const projects = new Map(rowsOf(facts, "projects").map((row) => [row["code"], row]));
    for (const row of rowsOf(people, "participations")) {
      const { starts_on: from = "", ends_on: to = "" } = projects.get(row["project_code"]) ?? {};
      expect(row["organisation_code"]).toMatch(/^SYN-/);
      expect((row["entry_date"] ?? "") >= from && (row["entry_date"] ?? "") <= to).toBe(true);
    }
  });
});

describe("generating", () => {
  it("stops when it is told to", async () => {
    const signal = AbortSignal.abort(new Error("enough"));
    const options = { folder: join(root, "stopped"), factsFolders: FACTS_FOLDERS, participants: 10, seed: 1, signal };
    await expect(generateDemoData(options)).rejects.toThrow("enough");
  });

  it("tells how far it has come", async () => {
    const seen: number[] = [];
    const onProgress = (done: number) => seen.push(done);
    await generateDemoData({
      folder: join(root, "told"),
      factsFolders: FACTS_FOLDERS,
      participants: 600,
      seed: 1,
      onProgress,
    });
    expect(seen).toEqual([0, 500, 600]);
  });

  it("works for a single person", async () => {
    expect(await write("single", 1, 1)).toMatchObject({ participants: 1 });
  });

  it("refuses numbers of people that are none", async () => {
    await expect(write("none", 0, 1)).rejects.toThrow("participants must be a whole number of at least 1, not 0.");
    await expect(write("none", 10, 1.5)).rejects.toThrow("seed must be a whole number, not 1.5.");
  });

  it("names the facts that are missing", async () => {
    const options = { folder: join(root, "factless"), factsFolders: [root], participants: 1, seed: 1 };
    await expect(generateDemoData(options)).rejects.toMatchObject({ code: "FACTS_MISSING" });
  });
});
