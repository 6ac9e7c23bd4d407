import { badInput } from "./errors.ts";

/** One column that a list is ordered by. The keys of an ordering end with the whole primary key. */
export interface SortKey {
  readonly field: string;
  readonly direction: "asc" | "desc";
  readonly type: "uuid" | "text" | "date" | "int" | "bigint";
}

export type Ordering = readonly SortKey[];
type Row = Readonly<Record<string, unknown>>;
type Where = Readonly<Record<string, unknown>>;

export const textKey = (field: string, direction: "asc" | "desc" = "asc"): SortKey => ({
  field,
  direction,
  type: "text",
});
export const uuidKey = (field: string): SortKey => ({ field, direction: "asc", type: "uuid" });
export const dateKey = (field: string, direction: "asc" | "desc" = "asc"): SortKey => ({
  field,
  direction,
  type: "date",
});

/** Where a row stands in an ordering, as an opaque text; it stays valid when the row itself is gone. */
export const cursorOf = (ordering: Ordering, row: Row): string =>
  Buffer.from(JSON.stringify(ordering.map(({ field }) => toJson(row[field])))).toString("base64url");

/** The condition of everything that follows a cursor in an ordering. */
export function afterCursor(ordering: Ordering, cursor: string): Where {
  const values = cursorValues(ordering, cursor);
  const alternatives = ordering.map((key, at) => ({
    ...Object.fromEntries(ordering.slice(0, at).map(({ field }, before) => [field, values[before]])),
    [key.field]: { [key.direction === "asc" ? "gt" : "lt"]: values[at] },
  }));
  const [first] = ordering;
  if (!first) return {};
  // Implied by the alternatives, and what lets the database start at the right place of its index.
  const bound = { [first.field]: { [first.direction === "asc" ? "gte" : "lte"]: values[0] } };
  return { AND: [bound, { OR: alternatives }] };
}

export const orderByOf = (ordering: Ordering) => ordering.map(({ field, direction }) => ({ [field]: direction }));

/** The values that a cursor holds, checked. */
export function cursorValues(ordering: Ordering, cursor: string): readonly unknown[] {
  const refuse = () => badInput("`after` takes an `endCursor` of the same list in the same order, unchanged.");
  let values: unknown;
  try {
    values = JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    throw refuse();
  }
  if (!Array.isArray(values) || values.length !== ordering.length) throw refuse();
  return ordering.map(({ type }, at) => {
    const value = fromJson(type, values[at]);
    if (value === undefined) throw refuse();
    return value;
  });
}

function toJson(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  return typeof value === "bigint" ? value.toString() : value;
}

const CODE = /^[\w.-]{1,64}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function fromJson(type: SortKey["type"], value: unknown): unknown {
  if (type === "int") return Number.isSafeInteger(value) ? value : undefined;
  if (typeof value !== "string") return undefined;
  if (type === "text") return CODE.test(value) ? value : undefined;
  if (type === "uuid") return UUID.test(value) ? value : undefined;
  if (type === "bigint") return /^\d{1,18}$/.test(value) ? BigInt(value) : undefined;
  const date = new Date(value);
  const year = date.getUTCFullYear();
  return year >= 1900 && year < 2200 ? date : undefined;
}
