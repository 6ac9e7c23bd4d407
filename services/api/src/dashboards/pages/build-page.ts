import type { Language } from "@digipoint/sdk/model";
import { buildReport, htmlRenderer } from "@digipoint/sdk/reporting";
import type { Pool } from "pg";
import { answersSource } from "../answers-source.ts";
import type { DashboardTable } from "../ask-dashboard.ts";
import type { Dashboard } from "../dashboard.ts";

/** A dashboard with its figures as one HTML page without script, in one language. */
export async function buildPage(
  { definition }: Pick<Dashboard, "definition">,
  params: Readonly<Record<string, string>>,
  lang: Language,
  tables: readonly DashboardTable[],
  aggregate: Pool,
): Promise<Uint8Array<ArrayBuffer>> {
  const source = answersSource(async () => tables, aggregate);
  return Uint8Array.from(await htmlRenderer().render(await buildReport(definition, { source, params, lang })));
}
