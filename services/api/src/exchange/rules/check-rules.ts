import type { Client } from "pg";
import { ownColumns, PARENTS } from "../resolve/people-shape.ts";
import type { PeopleTable } from "../tables/table-spec.ts";
import { ALL_RULES } from "./all-rules.ts";
import { type Rule, type RuleTarget, reportBroken } from "./rule.ts";

/** Which tables the delivery has rows of, and which rows of the database it would change. */
export interface CheckScope {
  readonly delivered: ReadonlySet<string>;
  readonly changed: ReadonlySet<string>;
}

/** Looks for every broken rule among the delivery's rows, and among the rows that hang on what it changes. */
export async function checkRules(
  client: Client,
  { delivered, changed }: CheckScope,
  onTable: (table: string) => void,
): Promise<void> {
  for (const rule of ALL_RULES) {
    onTable(rule.table.table);
    if (delivered.has(rule.table.table)) await client.query(reportBroken(rule, ofDelivery(rule)));
    const { table, parentColumn } = rule;
    if (parentColumn !== undefined && table.kind === "people" && table.parent && changed.has(table.parent)) {
      await client.query(reportBroken(rule, ofDatabase(table, table.parent, parentColumn)));
    }
  }
}

const ofDelivery = ({ table, column }: Rule): RuleTarget => ({
  rows: `${table.kind === "people" ? "ready" : "stage"}_${table.table} r`,
  file: table.file,
  column,
});

/** Rows of the database that stay as they are while what they hang on changes. */
function ofDatabase(child: PeopleTable, parent: keyof typeof PARENTS, column: string): RuleTarget {
  const { table } = child;
  const { id, facts } = PARENTS[parent];
  const columns = [
    ...ownColumns(child).map(({ name }) => `c.${name}`),
    ...facts.map(([fact, name]) => `p.${fact} as ${name}`),
  ];
  return {
    rows: `(select p.line, false as faulty, false as parent_faulty, 'same' as state, c.external_ref, ${columns.join(", ")}
      from ready_${parent} p join ${table} c on c.participant_id = p.participant_id and c.${id} = p.id
      where p.state = 'changed' and not p.faulty
        and not exists (select from ready_${table} x where x.participant_id = c.participant_id and x.id = c.id)) r`,
    file: `${parent}s.csv`,
    column,
    about: `format('${table.replaceAll("_", " ")} %s in the database: ', r.external_ref)`,
  };
}
