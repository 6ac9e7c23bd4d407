import type { ClientBase } from "pg";
import { loadCategories } from "../../dimensions/load-categories.ts";

const INSERT = `
  insert into statistics.release_category
    (release_id, dimension, code, position, parent_code, implies, title_fi, title_sv, title_en)
  select $1, * from json_to_recordset($2) as category
    (dimension text, code text, position integer, parent text, implies jsonb, fi text, sv text, en text)`;

/** Freezes the categories of every dimension with their words of the day. */
export async function freezeCategories(client: ClientBase, releaseId: number, asOf: string): Promise<void> {
  const categories = await loadCategories(client, asOf);
  const rows = categories.map(({ title, ...category }) => ({ ...category, ...title }));
  await client.query(INSERT, [releaseId, JSON.stringify(rows)]);
}
