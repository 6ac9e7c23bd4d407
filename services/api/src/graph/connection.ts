import type { ObjectRef } from "@pothos/core";
import type { Rights } from "../access/rights.rules.ts";
import { builder } from "./builder.ts";
import { cursorOf, type Ordering } from "./keyset.ts";
import type { Page, Row } from "./page.ts";

type NodeRef<Node extends Row> = ObjectRef<typeof builder.$inferSchemaTypes, Node>;

interface Edge<Node extends Row> {
  readonly row: Node;
  readonly ordering: Ordering;
}

/**
 * The Relay connection of a node type: `edges`, `pageInfo` and, where it gives nothing away,
 * `totalCount`. Whoever may not read the nodes can read neither their number nor their cursors.
 */
export function connectionOf<Node extends Row>(name: string, node: NodeRef<Node>, rights: Partial<Rights>) {
  const edge = builder.objectRef<Edge<Node>>(`${name}Edge`).implement({
    description: `One ${name} in a list.`,
    authScopes: rights,
    fields: (t) => ({
      cursor: t.string({
        description: "Where this edge stands in the list, for `after`.",
        resolve: ({ ordering, row }) => cursorOf(ordering, row),
      }),
      node: t.field({ type: node, description: "The object itself.", resolve: ({ row }) => row as never }),
    }),
  });
  return builder.objectRef<Page<Node>>(`${name}Connection`).implement({
    description: `One page of a list of ${name} objects.`,
    authScopes: rights,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: "The rows of the page, in order.",
        complexity: { field: 0, multiplier: 1 },
        resolve: ({ rows, ordering }) => rows.map((row) => ({ row, ordering })),
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: "Where the page stands in the list.",
        resolve: ({ rows, ordering, hasNextPage, hasPreviousPage }) => ({
          hasNextPage,
          hasPreviousPage,
          startCursor: endCursor(ordering, rows[0]),
          endCursor: endCursor(ordering, rows.at(-1)),
        }),
      }),
      totalCount: t.int({
        description: "How many the whole list has, within what you may see.",
        resolve: (page) => page.count(),
      }),
    }),
  });
}

const endCursor = (ordering: Ordering, row: Row | undefined) => (row ? cursorOf(ordering, row) : null);
