import type { Client } from "pg";
import { ownColumns, PARENTS } from "../resolve/people-shape.ts";
import { ALL_TABLES } from "../tables/all-tables.ts";
import type { PeopleTable } from "../tables/table-spec.ts";
import { ALL_RULES } from "./all-rules.ts";
import { type Rule, type RuleTarget, reportBroken } from "./rule.ts";

/** Which tables the delivery has rows of, and which rows of the database it would change. */
export interface CheckScope {
  readonly delivered: ReadonlySet<string>;
  readonly changed: ReadonlySet<string>;
}

/** Looks for every broken rule among the delivery's rows, and among the rows that hang on what it changes. */
export async function checkRules(client: Client, scope: CheckScope, onTable: (table: string) => void): Promise<void> {
  for (const spec of ALL_TABLES) {
    const statements = ALL_RULES.filter(({ table }) => table === spec).flatMap((rule) => checksOf(rule, scope));
    if (statements.length === 0) continue;
    onTable(spec.table);
    await client.query(statements.join(";"));
  }
}

function checksOf(rule: Rule, { delivered, changed }: CheckScope): readonly string[] {
  const { table, parentColumn } = rule;
  const ofDelivered = delivered.has(table.table) ? [reportBroken(rule, ofDelivery(rule))] : [];
  if (table.kind !== "people" || !table.parent || parentColumn === undefined) return ofDelivered;
  if (!changed.has(table.parent)) return ofDelivered;
  return [...ofDelivered, reportBroken(rule, ofDatabase(table, table.parent, parentColumn))];
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
