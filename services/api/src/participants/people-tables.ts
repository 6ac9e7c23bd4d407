import type { GraphQLResolveInfo } from "graphql";
import type { Enrolment, Participation, SupportSession } from "../generated/prisma/client.ts";
import type { RequestContext } from "../graph/context.ts";
import type { PageArgs, Row } from "../graph/page.ts";
import { type PeopleOf, peoplePage } from "../graph/people-of.ts";
import { scoped } from "./scoped.ts";

/** Resolves a page of the people rows that name a reference object. */
export const pageOf =
  <Node extends Row>(people: PeopleOf<Node>) =>
  ({ code }: { readonly code: string }, args: PageArgs, context: RequestContext, info: GraphQLResolveInfo) =>
    peoplePage(code, { people, args, context, info });

const key = ["participantId", "id"] as const;
const city = { column: "city_code", field: "cityCode" };

const participations = {
  table: "participation",
  key,
  model: (context) => scoped(context.db.participation, context),
} satisfies Partial<PeopleOf<Participation>>;

const enrolments = {
  table: "enrolment",
  key,
  model: (context) => scoped(context.db.enrolment, context),
} satisfies Partial<PeopleOf<Enrolment>>;

/** People tables as reference objects see them: by the column that names the object. */
export const participantsOf = {
  city: { table: "participant", key: ["id"], ...city, model: (context) => scoped(context.db.participant, context) },
} satisfies Record<string, PeopleOf<Row>>;

export const participationsOf = {
  city: { ...participations, ...city },
  organisation: { ...participations, column: "organisation_code", field: "organisationCode" },
  project: { ...participations, column: "project_code", field: "projectCode" },
};

export const enrolmentsOf = {
  city: { ...enrolments, ...city },
  pathway: { ...enrolments, column: "pathway_code", field: "pathwayCode" },
};

export const supportSessionsOf = {
  practice: {
    table: "support_session",
    key,
    column: "support_practice_code",
    field: "supportPracticeCode",
    model: (context) => scoped(context.db.supportSession, context),
  },
} satisfies Record<string, PeopleOf<SupportSession>>;
