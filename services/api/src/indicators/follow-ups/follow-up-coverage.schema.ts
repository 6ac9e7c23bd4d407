import { exactScopeOf } from "../../access/exact-scope.ts";
import { CityRef } from "../../cities/city.schema.ts";
import { CodeRef } from "../../codes/code.schema.ts";
import { codeOf } from "../../codes/code-field.ts";
import { FollowUpKindRef } from "../../codes/people-lists.ts";
import { builder } from "../../graph/builder.ts";
import { badInput } from "../../graph/errors.ts";
import { OrganisationRef } from "../../organisations/organisation.schema.ts";
import { helsinkiDay } from "../../platform/helsinki.ts";
import { type FollowUpCoverage, followUpCoverage } from "./follow-up-coverage.ts";

interface Row extends FollowUpCoverage {
  /** Loaded with what is asked of them. */
  readonly city: typeof CityRef.$inferType;
  readonly organisation: typeof OrganisationRef.$inferType;
}

const FollowUpCoverageRef = builder.objectRef<Row>("FollowUpCoverage").implement({
  description:
    "How many follow-ups one city and organisation have to make and have made: of people who first took part with them and have left.",
  authScopes: { exact: true },
  fields: (t) => ({
    city: t.field({ type: CityRef, description: "City of the first participation.", resolve: ({ city }) => city }),
    organisation: t.field({
      type: OrganisationRef,
      description: "Organisation that reported the first participation.",
      resolve: ({ organisation }) => organisation,
    }),
    kind: t.field({
      type: CodeRef,
      description: "When they are asked: 28 days or six months after the final exit.",
      resolve: codeOf("follow-up-kind", "kind"),
    }),
    due: t.exposeInt("due", { description: "Due by the day: those known, not reached and overdue." }),
    known: t.exposeInt("known", {
      description: "Of those due, the ones of which the situation is known, from an event or a follow-up in time.",
    }),
    notReached: t.exposeInt("notReached", {
      description: "Of those due, the ones who were tried in vain, so that the reason is documented.",
    }),
    overdue: t.exposeInt("overdue", { description: "Of those due, the ones that nobody has made." }),
    upcoming: t.exposeInt("upcoming", { description: "Due later, and not known yet." }),
    coverage: t.float({
      nullable: true,
      description: "Share of those due that are known, 0 to 1; null where none is due.",
      resolve: ({ due, known }) => (due === 0 ? null : known / due),
    }),
  }),
});

builder.queryField("followUpCoverage", (t) =>
  t.field({
    type: [FollowUpCoverageRef],
    nullable: true,
    description:
      "Follow-ups due, made and overdue, by city, organisation and kind: exact numbers of this moment within your scope; null without the right to exact figures. Every reading is audited.",
    authScopes: { exact: true },
    extensions: { answers: "exact" },
    args: {
      asOf: t.arg({
        type: "Date",
        description: "Day by which they are due and facts are known; today in Helsinki where none is given.",
      }),
      kind: t.arg({ type: FollowUpKindRef, description: "One kind only." }),
      project: t.arg.string({ description: "Code of one project only." }),
    },
    resolve: async (_root, { asOf, kind = null, project = null }, { viewer, aggregate, db }) => {
      const scope = exactScopeOf(viewer);
      if (!scope) return [];
      const found = await followUpCoverage(aggregate, scope, { asOf: dayOf(asOf), kind, project });
      const cities = await db.city.findMany({ where: { code: { in: found.map(({ cityCode }) => cityCode) } } });
      const organisations = await db.organisation.findMany({
        where: { code: { in: found.map(({ organisationCode }) => organisationCode) } },
      });
      return found.flatMap((row) => {
        const city = cities.find(({ code }) => code === row.cityCode);
        const organisation = organisations.find(({ code }) => code === row.organisationCode);
        return city && organisation ? [{ ...row, city, organisation }] : [];
      });
    },
  }),
);

/** Nothing is known of days to come, and what is not known yet would look overdue. */
function dayOf(asOf: Date | null | undefined): string {
  const today = helsinkiDay(new Date());
  const day = asOf?.toISOString().slice(0, 10) ?? today;
  if (day > today) throw badInput(`\`asOf\` takes a day up to today, ${today}; ${day} is still to come.`);
  return day;
}
