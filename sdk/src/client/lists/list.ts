import type { CallOptions } from "../transport/transport.ts";

/** One page of a list. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  /** How many the whole list has, within what the credential reaches. */
  readonly totalCount: number;
  /** For `after` of the next page; null where nothing follows. */
  readonly endCursor: string | null;
}

/** Which page. */
export interface PageOptions {
  /** Rows, 1 to 100. By default the list's `pageSize`. */
  readonly first?: number | undefined;
  /** An `endCursor` of the same list: the page starts behind it. By default it starts at the beginning. */
  readonly after?: string | null | undefined;
}

/** How a list is asked for: its filter and order, and how it is fetched. */
export type ListOptions<Variables> = Omit<Variables, "first" | "after"> &
  CallOptions & {
    /** Rows of a page, 1 to 100. Default: 100. */
    readonly pageSize?: number | undefined;
  };

/**
 * A list of the service. Nothing is asked before somebody reads it; each reading starts anew.
 *
 * @example
 * for await (const pathway of client.pathways({ filter: { city: "091" } })) console.log(pathway.title.en);
 */
export interface List<Node> extends AsyncIterable<Node> {
  /** One page. @throws {@link ClientError} */
  page(options?: PageOptions): Promise<Page<Node>>;
  /** Page after page. @throws {@link CursorStuckError} if the service's cursors lead in a circle; {@link ClientError} */
  pages(): AsyncIterable<Page<Node>>;
  /**
   * All rows.
   *
   * @param options - `limit`: most rows, from 1. Default: 10000.
   * @throws {@link ListLimitError} if there are more; it holds those that were read.
   * @throws {@link ClientError}
   */
  toArray(options?: { readonly limit?: number | undefined }): Promise<readonly Node[]>;
}
