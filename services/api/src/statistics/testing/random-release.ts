import type { Client } from "pg";

/** Numbers that look random and are the same every time. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** One record of a made-up release, and its links. */
export interface RandomRecord {
  readonly person: number;
  readonly key: number;
  readonly record: Readonly<Record<string, string | number | boolean>>;
  /** Codes of its pathways, each with the credits earned on it, in tenths. */
  readonly pathways: ReadonlyMap<string, number>;
}

const CITIES = ["091", "049", "853"];
export const PATHWAYS: Readonly<Record<string, { readonly kind: string; readonly provider: string }>> = {
  P1: { kind: "STUDIES", provider: "UAS" },
  P2: { kind: "STUDIES", provider: "UAS" },
  P3: { kind: "STUDIES", provider: "SCHOOL" },
  P4: { kind: "WORKSHOP", provider: "SCHOOL" },
};

/** Made-up people, one in eight of them in two projects; small groups are common on purpose. */
export function randomRecords(persons: number, seed: number): readonly RandomRecord[] {
  const random = seeded(seed);
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() ** 2 * values.length)] as Value;
  return Array.from({ length: persons }, (_, person) => person).flatMap((person) => {
    const key = Math.floor(random() * 2 ** 32);
    const gender = pick(["F", "M", "X", "UNKNOWN"]);
    const projects = random() < 1 / 8 ? ["A", "B"] : [pick(["A", "B"])];
    return projects.map((project): RandomRecord => {
      const pathways = new Map(
        Object.keys(PATHWAYS)
          .filter(() => random() < 0.3)
          .map((code) => [code, Math.floor(random() ** 3 * 400)]),
      );
      const labourStatus = pick(["UNEMPLOYED", "INACTIVE", "EMPLOYED", "UNKNOWN"]);
      const total = labourStatus !== "UNKNOWN" && gender !== "X" && random() < 0.95;
      return {
        person,
        key,
        pathways,
        record: {
          project_code: project,
          framework: "ESF_2014_2020",
          records: projects.length,
          city_code: pick(CITIES),
          organisation_code: "ORG",
          gender,
          age_band: pick(["AGE_25_29", "AGE_18_24", "AGE_30_54", "AGE_55_PLUS", "AGE_0_17"]),
          labour_status: labourStatus,
          education_level: pick(["3", "6", "2", "UNKNOWN"]),
          in_education: "NO",
          entry_month: pick(["2021-01", "2021-02", "2021-05", "2022-01"]),
          exit_month: "NONE",
          exit_reason: "NONE",
          outcome: "NONE",
          disadvantaged: "NO",
          digitalents: false,
          credits_earned: [...pathways.values()].reduce((sum, credits) => sum + credits, 0),
          credits_planned: 0,
          support_minutes: 0,
          support_sessions: 0,
          total,
          co01: total && labourStatus === "UNEMPLOYED",
        },
      };
    });
  });
}

const uuidOf = (person: number) => `00000000-0000-4000-8000-${String(person).padStart(12, "0")}`;

/** Writes records straight into the tables of a release, flags not named being false. */
export async function writeRelease(owner: Client, releaseId: number, records: readonly RandomRecord[]): Promise<void> {
  for (const table of ["row", "enrolment", "competence", "support", "finding"]) {
    await owner.query(`create table statistics.release_${table}_${releaseId} partition of statistics.release_${table}
      for values in (${releaseId})`);
  }
  const { rows } = await owner.query<{ name: string }>(`select attname as name from pg_attribute
    where attrelid = 'statistics.release_row'::regclass and atttypid = 'boolean'::regtype and attnum > 0`);
  const flags = Object.fromEntries(rows.map(({ name }) => [name, false]));
  const whole = records.map(({ person, key, record }) => ({
    release_id: releaseId,
    participant_id: uuidOf(person),
    record_key: key,
    ...flags,
    ...record,
  }));
  await owner.query(
    "insert into statistics.release_row select * from jsonb_populate_recordset(null::statistics.release_row, $1)",
    [JSON.stringify(whole)],
  );
  const links = records.flatMap(({ person, record, pathways }) =>
    [...pathways].map(([code, credits]) => ({
      release_id: releaseId,
      participant_id: uuidOf(person),
      project_code: record["project_code"],
      pathway_code: code,
      pathway_kind: PATHWAYS[code]?.kind,
      provider_code: PATHWAYS[code]?.provider,
      credits_earned: credits,
      credits_planned: 0,
    })),
  );
  await owner.query(
    "insert into statistics.release_enrolment select * from jsonb_populate_recordset(null::statistics.release_enrolment, $1)",
    [JSON.stringify(links)],
  );
}
