import { queryFromInfo } from "@pothos/plugin-prisma";
import type { GraphQLResolveInfo } from "graphql";
import type { RequestContext } from "./context.ts";
import { afterCursor, type Ordering, orderByOf } from "./keyset.ts";
import { checkedTake, cutPage, type Page, type PageArgs, type Row } from "./page.ts";

/** What a list needs of a Prisma model; every model of the client has it. */
export interface ListedModel<Node extends Row> {
  findMany(query: object): Promise<Node[]>;
  // Counting goes by groups: `count()` wraps the rows in a subquery, which a cluster answers far slower.
  groupBy(query: object): Promise<{ readonly _count: number }[]>;
}

interface ListRequest {
  readonly where: object;
  readonly ordering: Ordering;
  readonly args: PageArgs;
  readonly context: RequestContext;
  readonly info: GraphQLResolveInfo;
}

/** One page of a list, by keyset: stable while rows come and go, and as cheap on the last page as on the first. */
export async function findPage<Node extends Row>(
  model: ListedModel<Node>,
  groupedBy: string,
  { where, ordering, args, context, info }: ListRequest,
): Promise<Page<Node>> {
  const take = checkedTake(args);
  const position = args.after == null ? {} : afterCursor(ordering, args.after);
  const selection = queryFromInfo({ context, info, path: ["edges", "node"] });
  const found = await model.findMany({
    ...selection,
    where: { AND: [where, position] },
    orderBy: orderByOf(ordering),
    take,
  });
  return {
    ...cutPage(found, args),
    ordering,
    count: async () => {
      const groups = await model.groupBy({ by: [groupedBy], where, _count: true });
      return groups.reduce((sum, { _count }) => sum + _count, 0);
    },
  };
}
