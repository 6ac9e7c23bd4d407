import type { ClientBase } from "pg";
import { RECORDED_RULES } from "./recorded-rules.ts";
import { writeCheck } from "./write-check.ts";

interface Recorded {
  readonly project: string;
  readonly code: string;
  readonly value: number;
}

const LATEST = `
  select distinct on (project_code, indicator_code) project_code as project, indicator_code as code, value
  from recorded_figure
  where observed_on <= $1::date and indicator_code = any ($2)
  order by project_code, indicator_code, observed_on desc`;

/** Checks the latest number that each project recorded by a day. A rule about which nobody recorded one has no result. */
export async function checkRecorded(client: ClientBase, releaseId: number, asOf: string): Promise<void> {
  for (const { id, atMostOnce } of RECORDED_RULES) {
    const { rows } = await client.query<Recorded>(LATEST, [asOf, atMostOnce]);
    if (rows.length === 0) continue;
    const failed = rows
      .filter(({ value }) => value > 1)
      .map(({ project, code, value }) => ({
        project,
        gender: "_T" as const,
        comparison: `${code} <= 1`,
        left: value,
        right: 1,
      }));
    await writeCheck(client, releaseId, id, failed);
  }
}
