import type { Pool, QueryResultRow } from "pg";
import type { Cell } from "../cells/conditions.ts";
import { EMPTY_TALLY, type Tally } from "../cells/tally.ts";
import type { Amount } from "../measures/measure.ts";
import { collectTallies, type SeveralGroup, type SingleGroup, type Tallies } from "./collect-tallies.ts";
import type { RowSource } from "./row-source.ts";
import { groupingNameOf, keyOf, type TallyRequest, tallyRequests } from "./tally-request.ts";
import { type TallyStatement, tallyStatement } from "./tally-statement.ts";

/** The tally of any of the cells that were counted, which are reduced ones. */
export type Counts = (cell: Cell) => Tally;

/**
 * Counts cells in as few statements as there are combinations of link dimensions in them.
 *
 * @param broken - Codes of the dimensions broken down by.
 */
export async function countCells(
  pool: Pick<Pool, "query">,
  source: RowSource,
  cells: readonly Cell[],
  broken: ReadonlySet<string>,
  amount: Amount | null,
): Promise<Counts> {
  const requests = tallyRequests(cells, broken, amount);
  const counted = await Promise.all(requests.map((request) => countGroupings(pool, source, request)));
  const tallies = new Map(counted.flatMap((groupings) => [...groupings]));
  return (cell) => tallies.get(groupingNameOf(cell))?.get(keyOf(cell)) ?? EMPTY_TALLY;
}

async function countGroupings(
  pool: Pick<Pool, "query">,
  source: RowSource,
  request: TallyRequest,
): Promise<ReadonlyMap<string, Tallies>> {
  const statement = tallyStatement(source, request);
  const [single, several] = await Promise.all([
    readSingle(pool, statement),
    pool.query<SeveralGroup & QueryResultRow>(statement.several, [...statement.values]).then(({ rows }) => rows),
  ]);
  return new Map(
    request.groupings.map((grouping) => [
      [grouping.set?.code ?? "", ...grouping.dimensions.map(({ code }) => code)].join("\u001f"),
      collectTallies(grouping, request, statement, { single, several }),
    ]),
  );
}

async function readSingle(
  pool: Pick<Pool, "query">,
  { single, values, columns, sets }: TallyStatement,
): Promise<readonly SingleGroup[]> {
  const width = columns.length + sets.length;
  const { rows } = await pool.query<unknown[]>({ text: single, values: [...values], rowMode: "array" });
  return rows.map((row) => {
    const told = row.slice(width).map(Number);
    const [persons = 0, key = 0, sum = 0, contributors = 0, contributorKey = 0, largest = 0, secondLargest = 0] = told;
    return {
      values: row.slice(0, width),
      tally: {
        people: { persons, key },
        amount: { sum, contributors, key: contributorKey, largest, secondLargest },
      },
    };
  });
}
