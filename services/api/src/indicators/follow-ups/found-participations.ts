import { queryFromInfo } from "@pothos/plugin-prisma";
import type { GraphQLResolveInfo } from "graphql";
import type { Participation } from "../../generated/prisma/client.ts";
import type { RequestContext } from "../../graph/context.ts";
import { cursorValues, uuidKey } from "../../graph/keyset.ts";
import { checkedTake, cutPage, type Page, type PageArgs } from "../../graph/page.ts";
import { scoped } from "../../participants/scoped.ts";
import type { ExactScope } from "../../statistics/tables/answer-questions.ts";
import { scopedStatement, withinScope } from "./within-scope.ts";

/** Which participations to look for; two walls hold, around the records and around the participations of each. */
export interface Finder {
  /** Names the statement. */
  readonly name: string;
  /** SQL of records: `participant_id`, `project_code`, `city_code`, `organisation_code` and what `matches` asks for. */
  readonly records: string;
  /** SQL: whether a participation `p` of a record `f` is meant. */
  readonly matches: string;
  /** Values of both, `$1` first. */
  readonly values: readonly unknown[];
  readonly scope: ExactScope;
}

interface Key {
  readonly participantId: string;
  readonly id: string;
}

const ORDERING = [uuidKey("participantId"), uuidKey("id")];

/**
 * One page of participations, by their key. The aggregation only tells which; the rows themselves are read as the
 * viewer, who sees none that the row policies hide.
 */
export async function foundParticipations(
  finder: Finder,
  args: PageArgs,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<Page<Participation>> {
  const take = checkedTake(args);
  const selection = queryFromInfo({ context, info, path: ["edges", "node"] });
  const after = args.after == null ? [null, null] : cursorValues(ORDERING, args.after);
  const { rows: keys } = await context.aggregate.query<Key>(pageOf(finder, after, take));
  const where = { OR: keys.map(({ participantId, id }) => ({ participantId, id })) };
  const rows =
    keys.length === 0 ? [] : await scoped(context.db.participation, context).findMany({ ...selection, where });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    ...cutPage(
      keys.flatMap(({ id }) => byId.get(id) ?? []),
      args,
    ),
    hasNextPage: keys.length > args.first, // whatever of the page has gone since
    ordering: ORDERING,
    count: async () => (await context.aggregate.query<{ count: number }>(countOf(finder))).rows[0]?.count ?? 0,
  };
}

function pageOf(finder: Finder, after: readonly unknown[], take: number) {
  const values = [...finder.values];
  const participations = participationsOf(finder, values);
  const [participant, id, limit] = [...after, take].map((value) => `$${values.push(value)}`);
  const text = `select participant_id as "participantId", id from ${participations} p
    where ${participant}::uuid is null or (participant_id, id) > (${participant}::uuid, ${id}::uuid)
    order by participant_id, id limit ${limit}`;
  return scopedStatement(finder.name, finder.scope, text, values);
}

function countOf(finder: Finder) {
  const values = [...finder.values];
  const text = `select count(*)::integer as count from ${participationsOf(finder, values)} p`;
  return scopedStatement(`${finder.name}-count`, finder.scope, text, values);
}

function participationsOf({ records, matches, scope }: Finder, values: unknown[]): string {
  const found = withinScope(records, scope, values);
  const participations = `select p.* from ${found} f
    join participation p on p.participant_id = f.participant_id and p.project_code = f.project_code
    where ${matches}`;
  return withinScope(participations, scope, values);
}
