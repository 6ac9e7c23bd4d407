import { builder } from "../graph/builder.ts";
import { dateKey, type Ordering, type SortKey } from "../graph/keyset.ts";

type Direction = SortKey["direction"];

/** The enum that a list of people rows is ordered by: one of its days, either way. */
export const dayOrder = <const Day extends string>(name: string, day: Day, what: string) =>
  builder.enumType(name, {
    description: "Order of the list; rows of one day by their key.",
    values: {
      [`${day}_ASC`]: { value: "asc", description: `By ${what}, earliest first.` },
      [`${day}_DESC`]: { value: "desc", description: `By ${what}, latest first.` },
    } as Record<`${Day}_ASC`, { value: "asc" }> & Record<`${Day}_DESC`, { value: "desc" }>,
  });

/** The whole key in one direction, so that an index is read forwards or backwards. */
export const byDay = (field: string, direction: Direction): Ordering => [
  dateKey(field, direction),
  { field: "participantId", direction, type: "uuid" },
  { field: "id", direction, type: "uuid" },
];
