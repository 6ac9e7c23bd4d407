import type { Dimension, DimensionSource } from "../dimensions/dimension.ts";
import type { Amount } from "../measures/measure.ts";
import type { RowSource } from "./row-source.ts";
import type { TallyRequest } from "./tally-request.ts";

type LinkSource = Exclude<DimensionSource, "record">;

/** The SQL of one request, and what its columns mean. */
export interface TallyStatement {
  readonly values: readonly unknown[];
  /** Groups of people with one record each: every one of them is one row of categories. */
  readonly single: string;
  /** Groups of people with several records: every one of them is a list of such rows. */
  readonly several: string;
  /** Dimensions of the columns, in their order. */
  readonly columns: readonly Dimension[];
  /** Names of the sets whose membership the columns after them tell, in their order. */
  readonly sets: readonly string[];
}

interface Added {
  readonly expression: string;
  readonly cap: number;
}

/** The dimension of each link table by which its links are told apart, so that a person has each once. */
const LINK_KEYS: Readonly<Record<LinkSource, string>> = {
  enrolment: "pathway",
  competence: "competence",
  support: "supportPractice",
};
const KEYS = "4294967296";

/** Persons are told apart once, by the finest categories needed; cells are made of these groups afterwards. */
export function tallyStatement(source: RowSource, request: TallyRequest): TallyStatement {
  const values = [...source.values];
  const parameter = (value: unknown) => `$${values.push(value)}`;
  const dimensions = [...new Set(request.groupings.flatMap((grouping) => grouping.dimensions))];
  const sets = new Map(request.groupings.flatMap(({ set }) => (set ? [[set.code, set.predicate] as const] : [])));
  const columns = dimensions.map((dimension) => {
    const wanted = request.wanted.get(dimension.code) ?? null;
    if (dimension.source !== "record") return linkColumn(dimension);
    if (wanted === null) return dimension.expression;
    return `case when ${dimension.expression} = any (${parameter(wanted)}::text[]) then ${dimension.expression} else '' end`;
  });
  const joins = joinsOf(source, request, parameter);
  const told = [...columns, ...[...sets.values()].map((predicate) => `(${predicate})`)];
  const amount = request.amount === null ? null : addedBy(request.amount, request.links);
  const from = `from ${source.records} r ${joins} where ${source.scope}`;
  return {
    values,
    single: source.prelude + singleSql(told, amount, `${from} and records = 1`),
    several: source.prelude + severalSql(told, amount, `${from} and records > 1`),
    columns: dimensions,
    sets: [...sets.keys()],
  };
}

function singleSql(told: readonly string[], amount: Added | null, from: string): string {
  const named = told.map((column, index) => `${column} as c${index}`);
  const names = told.map((_, index) => `c${index}`);
  const groups = names.length > 0 ? `group by ${names.map((_, index) => index + 1).join(", ")}` : "";
  if (amount === null) {
    const columns = [...named, "count(*)::int as persons", `(sum(record_key) % ${KEYS})::float8 as key`];
    return `select ${columns.join(", ")} ${from} ${groups}`;
  }
  const groupsOfAmounts = `select ${[...named, `least(${amount.expression}, ${amount.cap}) as amount`, "count(*) as n", "sum(record_key) as k"].join(", ")}
    ${from} group by ${[...names, "amount"].map((_, index) => index + 1).join(", ")}`;
  const columns = [
    ...names,
    "sum(n)::int as persons",
    `(sum(k) % ${KEYS})::float8 as key`,
    "sum(amount * n)::float8 as sum",
    "coalesce(sum(n) filter (where amount > 0), 0)::int as contributors",
    `(coalesce(sum(k) filter (where amount > 0), 0) % ${KEYS})::float8 as contributor_key`,
    "max(amount)::float8 as largest",
    `coalesce(case when (array_agg(n order by amount desc))[1] > 1 then max(amount)
      else (array_agg(amount order by amount desc))[2] end, 0)::float8 as second_largest`,
  ];
  return `select ${columns.join(", ")} from (${groupsOfAmounts}) a ${groups}`;
}

function severalSql(told: readonly string[], amount: Added | null, from: string): string {
  const row = `jsonb_build_array(${[...told, ...(amount === null ? [] : [amount.expression])].join(", ")})`;
  // Amounts of two records may be equal and are added all the same; equal categories are one.
  const rows = amount === null ? `jsonb_agg(distinct ${row})` : `jsonb_agg(${row} order by ${row})`;
  const people = `select ${rows} as rows, min(record_key) as record_key ${from} group by participant_id`;
  return `select rows, count(*)::int as persons, (sum(record_key) % ${KEYS})::float8 as key from (${people}) p group by rows`;
}

const linkColumn = ({ code }: Dimension) => `"${code}"`;

/** One join for each table of links: of a record, each combination of its categories once, with its amount. */
function joinsOf(source: RowSource, request: TallyRequest, parameter: (value: unknown) => string): string {
  const tables = [...new Set(request.links.map((dimension) => dimension.source))].filter((name) => name !== "record");
  return tables
    .map((table) => {
      const dimensions = request.links.filter((dimension) => dimension.source === table);
      const filters = dimensions.flatMap(({ code, expression }) => {
        const wanted = request.wanted.get(code) ?? null;
        return wanted === null ? [] : [`${expression} = any (${parameter(wanted)}::text[])`];
      });
      const where = filters.length > 0 ? `where ${filters.join(" and ")}` : "";
      const isUnique = dimensions.some(({ code }) => code === LINK_KEYS[table]);
      const own = request.amount?.source === table ? request.amount : null;
      const columns = dimensions.map(({ code, expression }) => `${expression} as "${code}"`);
      const amount = own === null ? [] : [`${isUnique ? own.column : `sum(${own.column})`} as link_amount`];
      const picked = ["participant_id", "project_code", ...columns, ...amount].join(", ");
      const grouped = isUnique ? "" : `group by ${[1, 2, ...columns.map((_, index) => index + 3)].join(", ")}`;
      return `join (select ${picked} from ${source.links[table]} ${where} ${grouped}) ${table}_links using (participant_id, project_code)`;
    })
    .join("\n");
}

/** SQL of what one row has of the amount: of its links where the amount is theirs, else of the record. */
const addedBy = ({ column, source, cap }: Amount, links: readonly Dimension[]): Added => ({
  expression: links.some((dimension) => dimension.source === source) ? "link_amount" : column,
  cap,
});
