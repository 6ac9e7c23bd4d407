import type { ClientBase } from "pg";
import type { ReleaseTables } from "./bases.sql.ts";
import { AGGREGATE_RULES } from "./catalogue.ts";
import { type CountedGroup, failuresOf } from "./compare.rules.ts";
import type { GenderGroup } from "./comparison.ts";
import { COUNTS, countRecords } from "./counts.sql.ts";
import { writeCheck } from "./write-check.ts";

interface CountedRow {
  readonly project: string | null;
  /** Null over all genders, and those not known. */
  readonly gender: Exclude<GenderGroup, "_T"> | "UNKNOWN" | null;
  readonly counts: readonly number[];
}

/** Compares the counts of a release, of each project and over all, and writes which rules hold. Needs the findings of V01. */
export async function checkCounts(client: ClientBase, releaseId: number, tables: ReleaseTables): Promise<void> {
  const { rows } = await client.query<CountedRow>(countRecords(tables));
  const groups = groupsOf(rows);
  for (const { id, comparisons } of AGGREGATE_RULES) {
    const failed = groups.flatMap((group) => failuresOf(group, comparisons));
    await writeCheck(client, releaseId, id, failed);
  }
}

function groupsOf(rows: readonly CountedRow[]): readonly CountedGroup[] {
  const projects = [...new Set(rows.map(({ project }) => project))];
  return projects.map((project) => ({
    project,
    counts: new Map(
      rows
        .filter((row) => row.project === project && row.gender !== "UNKNOWN")
        .map(({ gender, counts }) => [
          (gender ?? "_T") as GenderGroup,
          new Map(COUNTS.map((name, at) => [name, counts[at] ?? 0])),
        ]),
    ),
  }));
}
