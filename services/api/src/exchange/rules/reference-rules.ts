import { codes } from "../tables/code-lists.ts";
import { collaborations } from "../tables/collaborations.ts";
import { competences } from "../tables/competences.ts";
import { evaluations } from "../tables/evaluations.ts";
import { pathways } from "../tables/pathways.ts";
import { organisations } from "../tables/places.ts";
import { projects, targets, workPackages } from "../tables/projects.ts";
import type { TableSpec } from "../tables/table-spec.ts";
import type { Rule } from "./rule.ts";

const inOrder = (table: TableSpec): Rule => ({
  code: "PERIOD",
  severity: "error",
  table,
  column: "ends_on",
  right: "ends_on is not before starts_on",
  broken: "r.ends_on < r.starts_on",
  wrong: "it begins on {r.starts_on}",
});

const inAllLanguages = (table: TableSpec, name: string): Rule => ({
  code: "LANGUAGES",
  severity: "error",
  table,
  column: `${name}_fi`,
  right: `${name} is given in all three languages or in none`,
  broken: `num_nulls(r.${name}_fi, r.${name}_sv, r.${name}_en) in (1, 2)`,
  wrong: "a language is missing",
  needsWholeRow: true,
});

/** Rules about rows of the reference tables. */
export const REFERENCE_RULES: readonly Rule[] = [
  inAllLanguages(codes, "description"),
  inAllLanguages(competences, "description"),
  inAllLanguages(workPackages, "task"),
  inOrder(projects),
  inOrder(pathways),
  inOrder(collaborations),
  inOrder(evaluations),
  {
    code: "ORGANISATION_TREE",
    severity: "error",
    table: organisations,
    column: "parent_code",
    right: "an organisation is no part of itself, nor of one that is a part of it",
    broken: `r.parent_code is not null and exists (
      with recursive above as (
        select r.parent_code as code union select k.parent_code from known_organisation k join above a on k.code = a.code)
      select from above where above.code = r.code)`,
    wrong: "the organisation would be a part of itself",
  },
  {
    code: "TARGET_VALUE",
    severity: "error",
    table: targets,
    column: "value",
    right: "value is given exactly when kind is COUNT",
    broken: "(r.kind = 'COUNT') <> (r.value is not null)",
    wrong: "kind is {r.kind}",
    needsWholeRow: true,
  },
  {
    code: "COLLABORATION_SUBJECT",
    severity: "error",
    table: collaborations,
    column: "work_package_code",
    right: "at least one of work_package_code, pathway_code and support_practice_code is given",
    broken: "num_nonnulls(r.work_package_code, r.pathway_code, r.support_practice_code) = 0",
    wrong: "the collaboration is about nothing",
    needsWholeRow: true,
  },
];
