import { builder } from "./builder.ts";
import { badInput } from "./errors.ts";
import type { Ordering } from "./keyset.ts";
import { MAX_PAGE } from "./max-page.ts";

export type Row = Readonly<Record<string, unknown>>;

/** One page of a list, as a connection type answers it. */
export interface Page<Node extends Row = Row> {
  readonly rows: readonly Node[];
  readonly ordering: Ordering;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** How many rows the whole list has; counted only when asked for. */
  count(): Promise<number>;
}

export const pageArgs = builder.args((t) => ({
  first: t.int({ required: true, description: `Rows of the page, 1 to ${MAX_PAGE}.` }),
  after: t.string({ description: "An `endCursor` of the same list: the page starts behind it." }),
}));

export interface PageArgs {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** The cost of a page: what is asked of one row, times the rows that it may hold. */
export const pageCost = ({ first }: PageArgs) => ({ field: 1, multiplier: Math.max(1, first) });

/** One row more than the page is fetched, to know whether more follows. */
export function checkedTake({ first }: PageArgs): number {
  if (first < 1 || first > MAX_PAGE) throw badInput(`\`first\` takes 1 to ${MAX_PAGE}; ${first} was given.`);
  return first + 1;
}

export function cutPage<Node extends Row>(
  found: readonly Node[],
  args: PageArgs,
): Pick<Page<Node>, "rows" | "hasNextPage" | "hasPreviousPage"> {
  return {
    rows: found.slice(0, args.first),
    hasNextPage: found.length > args.first,
    hasPreviousPage: args.after != null,
  };
}
