import { queryFromInfo } from "@pothos/plugin-prisma";
import DataLoader from "dataloader";
import type { GraphQLResolveInfo } from "graphql";
import { rowWallOf } from "../access/row-filter.ts";
import { Prisma } from "../generated/prisma/client.ts";
import type { RequestContext } from "./context.ts";
import { cursorValues, type Ordering, uuidKey } from "./keyset.ts";
import { checkedTake, cutPage, type Page, type PageArgs, type Row } from "./page.ts";

/** A people table seen from a reference table: the rows that name it in one of their columns. */
export interface PeopleOf<Node extends Row> {
  readonly table: string;
  /** Primary key: the participant, then the row where it has an id of its own. */
  readonly key: readonly ["participantId", "id"] | readonly ["id"];
  /** The column, and its name in the Prisma model, that holds the reference. */
  readonly column: string;
  readonly field: string;
  readonly model: (context: RequestContext) => {
    findMany(query: object): Promise<Node[]>;
    groupBy(query: object): Promise<(Row & { readonly _count: number })[]>;
  };
}

interface Request<Node extends Row> {
  readonly people: PeopleOf<Node>;
  readonly args: PageArgs;
  readonly context: RequestContext;
  readonly info: GraphQLResolveInfo;
}

type Loaders = Map<string, { pages: DataLoader<string, unknown>; counts: DataLoader<string, number> }>;
const loadersOf = new WeakMap<RequestContext, Loaders>();

/**
 * One page of the people rows of a reference object. However many objects ask at the same place of
 * an operation, they are answered together: their keys in one statement, the rows in one more.
 */
export async function peoplePage<Node extends Row>(code: string, request: Request<Node>): Promise<Page<Node>> {
  const { people, args, context, info } = request;
  checkedTake(args);
  // Tells Pothos, of this place too, that the rows come with all that is selected below; else it loads each row again.
  queryFromInfo({ context, info, path: ["edges", "node"] });
  const ordering = people.key.map(uuidKey);
  const loaders = loadersOf.get(context) ?? new Map();
  loadersOf.set(context, loaders);
  const place = [people.table, people.column, args.first, args.after, responsePlace(info)].join("|");
  const loader = loaders.get(place) ?? {
    pages: new DataLoader((codes: readonly string[]) => loadPages(codes, ordering, request), { cache: false }),
    counts: new DataLoader((codes: readonly string[]) => loadCounts(codes, request), { cache: false }),
  };
  loaders.set(place, loader);
  const found = (await loader.pages.load(code)) as readonly Node[];
  return { ...cutPage(found, args), ordering, count: () => loader.counts.load(code) };
}

async function loadPages<Node extends Row>(
  codes: readonly string[],
  ordering: Ordering,
  { people, args, context, info }: Request<Node>,
) {
  const columns = people.key.length === 2 ? Prisma.sql`participant_id, id` : Prisma.sql`id`;
  const after = positionOf(ordering, args);
  const wall = rowWallOf(context.viewer);
  const limited = codes.map(
    (code) => Prisma.sql`(select ${Prisma.raw(people.column)} as code, ${columns} from ${Prisma.raw(people.table)}
      where ${Prisma.raw(people.column)} = ${code} and ${wall} and ${after} order by ${columns} limit ${checkedTake(args)})`,
  );
  const keys = await context.db.$queryRaw<{ code: string; id: string; participant_id?: string }[]>(
    Prisma.join(limited, " union all "),
  );
  const participants = keys.flatMap(({ participant_id }) => participant_id ?? []);
  const where = {
    id: { in: keys.map(({ id }) => id) },
    ...(participants.length > 0 && { participantId: { in: participants } }),
  };
  const selection = queryFromInfo({ context, info, path: ["edges", "node"] });
  const rows = keys.length === 0 ? [] : await people.model(context).findMany({ ...selection, where });
  const byId = new Map(rows.map((row) => [row["id"], row]));
  return codes.map((code) => keys.filter((key) => key.code === code).flatMap(({ id }) => byId.get(id) ?? []));
}

async function loadCounts<Node extends Row>(codes: readonly string[], { people, context }: Request<Node>) {
  const groups = await people
    .model(context)
    .groupBy({ by: [people.field], where: { [people.field]: { in: [...codes] } }, _count: true });
  const counts = new Map(groups.map((group) => [group[people.field], group._count]));
  return codes.map((code) => counts.get(code) ?? 0);
}

function positionOf(ordering: Ordering, { after }: PageArgs) {
  if (after == null) return Prisma.sql`true`;
  const uuids = cursorValues(ordering, after).map((value) => Prisma.sql`${value}::uuid`);
  return uuids.length === 2 ? Prisma.sql`(participant_id, id) > (${Prisma.join(uuids)})` : Prisma.sql`id > ${uuids[0]}`;
}

/** Where in the answer a field stands, list positions left out: the same for all siblings. */
function responsePlace(info: GraphQLResolveInfo): string {
  const keys: (string | number)[] = [];
  for (let at: typeof info.path | undefined = info.path; at; at = at.prev) {
    if (typeof at.key === "string") keys.push(at.key);
  }
  return keys.join("<");
}
