import type { ClientBase } from "pg";
import { frameworkOf } from "../../indicators/engine/framework.sql.ts";
import type { Category } from "./category.ts";
import { AFTER_CODES, FIXED_CATEGORIES, type FixedCategory } from "./fixed-categories.ts";
import { periodCategories } from "./period-categories.ts";

interface CategoryRow {
  readonly dimension: string;
  readonly code: string;
  readonly parent: string | null;
  readonly implies: Category["implies"] | null;
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
}

const TITLES = "title_fi as fi, title_sv as sv, title_en as en";

/** Reference data that are categories, each dimension in order of presentation. */
const REFERENCE_CATEGORIES = `
  select 'city' as dimension, code, null as parent, null::jsonb as implies, ${TITLES}, 0 as position from city
  union all
  select dimension, code, case when dimension = 'educationLevel' then
      case when code <= '2' then 'ISCED_0_2' when code <= '4' then 'ISCED_3_4' else 'ISCED_5_8' end end,
    null, ${TITLES}, position
  from code join (values ('gender', 'gender'), ('labour-status', 'labourStatus'), ('education-level', 'educationLevel'),
    ('exit-reason', 'exitReason'), ('pathway-kind', 'pathwayKind'), ('support-practice-kind', 'supportPracticeKind')
  ) as list (list_code, dimension) using (list_code)
  union all
  select 'project', code, ${frameworkOf("programme")}, null, ${TITLES}, 0 from project
  union all
  select 'pathway', code, kind_code, jsonb_build_object('provider', provider_code, 'competence', (
      select coalesce(jsonb_agg(competence_code order by competence_code), '[]') from pathway_competence
      where pathway_code = code)), ${TITLES}, 0 from pathway
  union all
  select 'provider', code, null, null, ${TITLES}, 0 from organisation
    where code in (select provider_code from pathway)
  union all
  select 'competence', code, null, null, ${TITLES}, 0 from competence
  union all
  select 'supportPractice', code, kind_code, null, ${TITLES}, 0 from support_practice
  order by dimension, position, fi, code`;

const PERIODS = `
  select to_char(min(entry_date), 'YYYY-MM') as first_entry, to_char(max(entry_date), 'YYYY-MM') as last_entry,
    to_char(min(exit_date) filter (where exit_date <= $1::date), 'YYYY-MM') as first_exit,
    to_char(max(exit_date) filter (where exit_date <= $1::date), 'YYYY-MM') as last_exit
  from participation where entry_date <= $1::date`;

/**
 * The categories of every dimension as of a day, from the definitions, the reference data and the span of the
 * participations. A release freezes them; live answers read them anew.
 *
 * @param asOf - YYYY-MM-DD.
 */
export async function loadCategories(client: Pick<ClientBase, "query">, asOf: string): Promise<readonly Category[]> {
  const { rows } = await client.query<CategoryRow>(REFERENCE_CATEGORIES);
  const { rows: spans } = await client.query<
    Record<"first_entry" | "last_entry" | "first_exit" | "last_exit", string | null>
  >(PERIODS, [asOf]);
  const [span] = spans;
  const nowhere = asOf.slice(0, 7);
  return [
    ...Object.entries(FIXED_CATEGORIES).flatMap(([dimension, fixed]) => numbered(dimension, fixed)),
    ...[...new Set(rows.map(({ dimension }) => dimension))].flatMap((dimension) => {
      const found = rows.filter((row) => row.dimension === dimension);
      return numbered(dimension, [...found.map(fromRow), ...(AFTER_CODES[dimension] ?? [])]);
    }),
    ...periodCategories("entry", span?.first_entry ?? nowhere, span?.last_entry ?? nowhere),
    ...periodCategories("exit", span?.first_exit ?? nowhere, span?.last_exit ?? nowhere),
  ];
}

const fromRow = ({ code, parent, implies, fi, sv, en }: CategoryRow): FixedCategory => ({
  code,
  ...(parent === null ? {} : { parent }),
  ...(implies === null ? {} : { implies }),
  title: { fi, sv, en },
});

const numbered = (dimension: string, categories: readonly FixedCategory[]): readonly Category[] =>
  categories.map(({ code, parent = null, implies = {}, title }, index) => ({
    dimension,
    code,
    position: index + 1,
    parent,
    implies,
    title,
  }));
