import { PARENTS } from "../resolve/people-shape.ts";
import { ALL_TABLES } from "../tables/all-tables.ts";
import type { ColumnSpec, TableSpec } from "../tables/table-spec.ts";
import type { Rule } from "./rule.ts";

/** Rules that follow from what the tables say of themselves: references lead somewhere, unique values are unique. */
export const DERIVED_RULES: readonly Rule[] = ALL_TABLES.flatMap((table) => [
  ...table.columns.flatMap((column) => referenceRules(table, column)),
  ...(table.kind === "people" && table.parent ? parentRules(table, table.parent) : []),
  ...(table.kind === "reference" ? (table.unique ?? []).map(({ columns }) => uniqueRule(table, columns)) : []),
]);

function referenceRules(table: TableSpec, { name, refersTo }: ColumnSpec): readonly Rule[] {
  if (!refersTo) return [];
  const { list } = refersTo;
  const inList = list ? `k.list_code = '${list}' and ` : "";
  return [
    {
      code: "REFERENCE",
      severity: "error",
      table,
      column: name,
      right: list
        ? `${name} is a code of the list ${list}, in the delivery or in the database`
        : `${name} is the code of a ${refersTo.table.replaceAll("_", " ")}, in the delivery or in the database`,
      broken: `r.${name} is not null and not exists (select from known_${refersTo.table} k where ${inList}k.code = r.${name})`,
      wrong: "there is none",
    },
  ];
}

function parentRules(table: TableSpec, parent: keyof typeof PARENTS): readonly Rule[] {
  const isKnown =
    "exists (select from person p where p.organisation_code = r.organisation_code and p.participant_ref = r.participant_ref)";
  const unknownParticipant: Rule = {
    code: "REFERENCE",
    severity: "error",
    table,
    column: "participant_ref",
    right: "participant_ref is a participant of the same organisation, in the delivery or in the database",
    broken: `r.state = 'lost' and not ${isKnown}`,
    wrong: "there is none",
  };
  if (parent === "participant") return [unknownParticipant];
  const { ref } = PARENTS[parent];
  const unknownParent: Rule = {
    ...unknownParticipant,
    column: ref,
    right: `${ref} is a ${parent} of the same participant, in the delivery or in the database`,
    broken: `r.state = 'lost' and ${isKnown}`,
  };
  return [unknownParticipant, unknownParent];
}

function uniqueRule(table: TableSpec, columns: readonly string[]): Rule {
  const same = columns.map((name) => `k.${name} = r.${name}`).join(" and ");
  const other = table.key.map((name) => `k.${name} <> r.${name}`).join(" or ");
  return {
    code: "UNIQUE",
    severity: "error",
    table,
    column: columns.at(-1) ?? "",
    right: `no two rows share ${columns.join(" and ")}`,
    joins: `join lateral (select k.code from known_${table.table} k where ${same} and (${other}) order by k.code limit 1) o on true`,
    broken: "true",
    wrong: "{o.code} has the same",
  };
}
