import type { ReferenceTable } from "../tables/table-spec.ts";
import { reached } from "./reached.ts";

/** Whose a reference row is: its own column says so, or the row that it belongs to does. */
type Ownership = { readonly own: string } | { readonly through: string; readonly parent: string };

/** What the rows of an organisation are, beside those about people. */
const OF_ORGANISATION: Readonly<Record<string, Ownership>> = {
  pathway: { own: "provider_code" },
  pathway_city: { through: "pathway_code", parent: "pathway" },
  pathway_competence: { through: "pathway_code", parent: "pathway" },
  support_practice: { own: "owner_code" },
  support_practice_city: { through: "support_practice_code", parent: "support_practice" },
  support_practice_pathway: { through: "support_practice_code", parent: "support_practice" },
};

/** What the rows of a project are: what it promised, and how it is evaluated. */
const OF_PROJECT: Readonly<Record<string, Ownership>> = {
  target: { own: "project_code" },
  evaluation: { own: "project_code" },
  evidence: { through: "evaluation_code", parent: "evaluation" },
  finding: { through: "evaluation_code", parent: "evaluation" },
  decision: { through: "finding_code", parent: "finding" },
  dissemination: { own: "project_code" },
};

export const REFERENCE_OWNERS = { organisation: OF_ORGANISATION, project: OF_PROJECT, city: {} } as const;
type Owners = Readonly<Record<string, Ownership>>;

/** The column by which a row is told to be somebody else's; null where no row of the table may be sent. */
export function owningColumn(owners: Owners, { table }: ReferenceTable): string | null {
  const ownership = owners[table];
  if (!ownership) return null;
  return "own" in ownership ? ownership.own : ownership.through;
}

/**
 * SQL: the staged row `s` is the sender's own, and so is the row of the database that it would change. Tables that
 * rows belong to are looked at first, so whatever is left staged of them is the sender's.
 */
export function mayBeSent(owners: Owners, { table, key }: ReferenceTable): string {
  const ownership = owners[table];
  if (!ownership) return "false";
  const sameKey = key.map((name) => `t.${name} = s.${name}`).join(" and ");
  const isNotTaken = `not exists (select from ${table} t where ${sameKey} and (${reached(ownerOf(owners, table, "t"))}) is not true)`;
  return `${"own" in ownership ? reached(`s.${ownership.own}`) : hangsOnOwn(owners, ownership)} and ${isNotTaken}`;
}

function hangsOnOwn(owners: Owners, { through, parent }: Extract<Ownership, { readonly parent: string }>): string {
  const inDatabase = `select ${reached(ownerOf(owners, parent, "p"))} from ${parent} p where p.code = s.${through}`;
  return `coalesce((${inDatabase}), exists (select from stage_${parent} p where p.code = s.${through}))`;
}

/** SQL: code of whose a row of the database is. */
function ownerOf(owners: Owners, table: string, alias: string): string {
  const ownership = owners[table];
  if (!ownership) throw new Error(`nobody owns rows of ${table}`);
  if ("own" in ownership) return `${alias}.${ownership.own}`;
  const { through, parent } = ownership;
  const above = `${alias}_${parent}`;
  return `(select ${ownerOf(owners, parent, above)} from ${parent} ${above} where ${above}.code = ${alias}.${through})`;
}
