import { mayRead, rowFilterOf } from "../access/row-filter.ts";
import type { RequestContext } from "../graph/context.ts";
import type { Row } from "../graph/page.ts";

interface Model<Node> {
  findMany(query: object): Promise<Node[]>;
  groupBy(query: object): Promise<(Row & { readonly _count: number })[]>;
}

/** A people model whose lists and counts hold the viewer's rows alone. */
export function scoped<Node>(model: Model<Node>, { viewer }: RequestContext): Model<Node> {
  const within = (query: object) => ({
    ...query,
    where: { AND: [rowFilterOf(viewer), Reflect.get(query, "where") ?? {}] },
  });
  return { findMany: (query) => model.findMany(within(query)), groupBy: (query) => model.groupBy(within(query)) };
}

/**
 * A row reached from another row. The key leads to it, but it may lie outside what the viewer sees:
 * in another city, or reported by somebody else. Then the database answers null in its place, whatever the types say.
 */
export const seen = <Reached extends { readonly cityCode: string; readonly organisationCode: string }>(
  row: Reached | null | undefined,
  { viewer }: RequestContext,
): Reached | null => (row && mayRead(viewer, row) ? row : null);

/** The rows of one parent that the viewer may see, oldest first. */
export const history = <const Field extends string>(day: Field, ...ties: Field[]) => {
  const orderBy = [day, ...ties, "participantId", "id"].map((field) => ({ [field]: "asc" as const }));
  return (_args: object, { viewer }: RequestContext) => ({ where: rowFilterOf(viewer), orderBy });
};
