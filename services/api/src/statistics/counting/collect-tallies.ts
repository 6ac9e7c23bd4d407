import { addTallies, EMPTY_TALLY, type Tally, tallyOf } from "../cells/tally.ts";
import type { Grouping, TallyRequest } from "./tally-request.ts";
import type { TallyStatement } from "./tally-statement.ts";

/** People with one record each who are alike in every column. */
export interface SingleGroup {
  readonly values: readonly unknown[];
  readonly tally: Tally;
}

/** People with several records who are alike in every column of all of them. */
export interface SeveralGroup {
  /** The columns of each record; its amount last where amounts are asked, and of no use where they are not. */
  readonly rows: readonly (readonly unknown[])[];
  readonly persons: number;
  readonly key: number;
}

/** The tallies of the cells of one grouping, by the cell's name. */
export type Tallies = ReadonlyMap<string, Tally>;

/** Makes the cells of one grouping of the groups that were read. */

export function collectTallies(
  grouping: Grouping,
  request: TallyRequest,
  statement: TallyStatement,
  groups: { readonly single: readonly SingleGroup[]; readonly several: readonly SeveralGroup[] },
): Tallies {
  const tallies = new Map<string, Tally>();
  const add = (key: string, tally: Tally) => tallies.set(key, addTallies(tallies.get(key) ?? EMPTY_TALLY, tally));
  const nameOf = namer(grouping, statement);
  for (const { values, tally } of groups.single) {
    const name = nameOf(values);
    if (name !== null) add(name, tally);
  }
  const cap = request.amount?.cap ?? 0;
  for (const { rows, persons, key } of groups.several) {
    for (const [name, amount] of amountsByCell(rows, nameOf)) add(name, tallyOf(persons, key, Math.min(amount, cap)));
  }
  return tallies;
}

/** The cells that a person with several records is in, each once, with what the records in it add up to. */
function amountsByCell(rows: SeveralGroup["rows"], nameOf: Namer): ReadonlyMap<string, number> {
  const amounts = new Map<string, number>();
  for (const row of rows) {
    const name = nameOf(row);
    if (name !== null) amounts.set(name, (amounts.get(name) ?? 0) + Number(row.at(-1) ?? 0));
  }
  return amounts;
}

type Namer = (row: readonly unknown[]) => string | null;

/** Names the cell of a grouping that a row belongs to; null where it is not in the grouping's set. */
function namer(grouping: Grouping, { columns, sets }: TallyStatement): Namer {
  const at = grouping.dimensions.map((dimension) => columns.indexOf(dimension));
  const setAt = grouping.set === null ? null : columns.length + sets.indexOf(grouping.set.code);
  return (row) => {
    if (setAt !== null && row[setAt] !== true) return null;
    return at.map((place) => row[place]).join("\u001f");
  };
}
