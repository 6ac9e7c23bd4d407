import type { CallOptions, Transport } from "../transport/transport.ts";
import type { TypedDocument } from "../transport/typed-document.ts";
import { wholeData } from "../transport/whole-data.ts";
import type { List, ListOptions, Page, PageOptions } from "./list.ts";
import { CursorStuckError, ListLimitError } from "./list-errors.ts";
import { type Told, toldOf } from "./told.ts";

const PAGE_SIZE = 100;
const LIMIT = 10_000;

/** What the document of a list answers. */
export interface ListAnswer<Row> {
  readonly list: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: Row }[];
  } | null;
}

/** Variables that the document of every list takes. */
export interface PageVariables {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** The list that a document asks for, which is fetched when the list is read. */
export function createList<Row, Variables extends PageVariables>(
  transport: Transport,
  document: () => Promise<TypedDocument<ListAnswer<Row>, Variables>>,
  { pageSize = PAGE_SIZE, signal, timeoutMs, ...narrowed }: ListOptions<Variables>,
): List<Told<Row>> {
  const call: CallOptions = { signal, timeoutMs };
  const page = async ({ first = pageSize, after = null }: PageOptions = {}): Promise<Page<Told<Row>>> => {
    // What was taken out of the options is what is put in here.
    const variables = { ...narrowed, first, after } as unknown as Variables;
    const result = await transport.request(await document(), variables, call);
    if (result.data.list === null && result.status === "partial") throw result.errors[0];
    const { list } = wholeData(result);
    if (list === null) return { nodes: [], totalCount: 0, endCursor: null };
    const { totalCount, pageInfo, edges } = list;
    if (pageInfo.hasNextPage && pageInfo.endCursor === null) {
      throw new CursorStuckError(null, { requestId: result.requestId });
    }
    const nodes = edges.map(({ node }) => toldOf(node));
    return { nodes, totalCount, endCursor: pageInfo.hasNextPage ? pageInfo.endCursor : null };
  };
  return reading(page);
}

function reading<Node>(page: List<Node>["page"]): List<Node> {
  const pages = () => pagesOf(page);
  return {
    page,
    pages,
    toArray: async ({ limit = LIMIT } = {}) => {
      const nodes: Node[] = [];
      for await (const { nodes: more, totalCount, endCursor } of pages()) {
        nodes.push(...more);
        const isOver = nodes.length > limit || (nodes.length === limit && endCursor !== null);
        if (isOver) throw new ListLimitError(nodes.slice(0, limit), totalCount);
      }
      return nodes;
    },
    [Symbol.asyncIterator]: async function* () {
      for await (const { nodes } of pages()) yield* nodes;
    },
  };
}

async function* pagesOf<Node>(page: List<Node>["page"]): AsyncGenerator<Page<Node>> {
  const seen = new Set<string>();
  for (let after: string | null = null; ; ) {
    const found: Page<Node> = await page({ after });
    yield found;
    after = found.endCursor;
    if (after === null) return;
    if (seen.has(after)) throw new CursorStuckError(after);
    seen.add(after);
  }
}
