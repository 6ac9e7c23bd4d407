import { exactScopeOf } from "../../access/exact-scope.ts";
import { FollowUpKindRef } from "../../codes/people-lists.ts";
import { builder } from "../../graph/builder.ts";
import { pageArgs, pageCost } from "../../graph/page.ts";
import { ParticipationConnection } from "../../participants/participation-list.schema.ts";
import { helsinkiDay } from "../../platform/helsinki.ts";
import { followUpTasks } from "./follow-up-tasks.sql.ts";
import { foundParticipations } from "./found-participations.ts";

/** Records whose follow-up is open after it was due; `$1` is the day. */
const RECORDS = `
  select * from (${followUpTasks("$1::date")}) t where kind = $2 and state = 'OPEN' and due_on <= $1::date`;

builder.queryField("followUpsOverdue", (t) =>
  t.field({
    type: ParticipationConnection,
    nullable: true,
    description:
      "Participations that ended last and whose follow-up nobody has made in time, as of today and within your scope, by their key; null without the right to read them. Every reading is audited.",
    authScopes: { people: true },
    args: {
      ...pageArgs,
      kind: t.arg({ type: FollowUpKindRef, required: true, description: "Which follow-up is overdue." }),
    },
    complexity: pageCost,
    resolve: async (_root, { kind, ...args }, context, info) => {
      const scope = exactScopeOf(context.viewer);
      if (!scope) return null;
      const values = [helsinkiDay(new Date()), kind];
      const finder = { name: "follow-ups-overdue", records: RECORDS, matches: "p.exit_date = f.final_exit_date" };
      return foundParticipations({ ...finder, values, scope }, args, context, info);
    },
  }),
);
