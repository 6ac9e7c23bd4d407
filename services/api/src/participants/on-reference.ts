// The people of a reference object. Each list is a page of its own statements, never a relation of the
// reference model: a cluster refuses those, and the rows of many objects come in one go.
import { builder } from "../graph/builder.ts";
import { pageArgs, pageCost } from "../graph/page.ts";
import { EnrolmentConnection } from "./enrolment-list.schema.ts";
import { ParticipantConnection } from "./participant-list.schema.ts";
import { ParticipationConnection } from "./participation-list.schema.ts";
import { enrolmentsOf, pageOf, participantsOf, participationsOf, supportSessionsOf } from "./people-tables.ts";
import { SupportSessionConnection } from "./support-session-list.schema.ts";

const peopleList = {
  nullable: true,
  authScopes: { people: true },
  args: pageArgs,
  complexity: pageCost,
} as const;

builder.prismaObjectFields("City", (t) => ({
  participants: t.field({
    ...peopleList,
    type: ParticipantConnection,
    description:
      "Participants in the city's register that you may see, by their key; null without the right to read them.",
    resolve: pageOf(participantsOf.city),
  }),
  participations: t.field({
    ...peopleList,
    type: ParticipationConnection,
    description: "Episodes in the city that you may see, by their key; null without the right to read them.",
    resolve: pageOf(participationsOf.city),
  }),
  enrolments: t.field({
    ...peopleList,
    type: EnrolmentConnection,
    description: "Enrolments in the city that you may see, by their key; null without the right to read them.",
    resolve: pageOf(enrolmentsOf.city),
  }),
}));

builder.prismaObjectFields("Organisation", (t) => ({
  participations: t.field({
    ...peopleList,
    type: ParticipationConnection,
    description: "Episodes that it reported and you may see, by their key; null without the right to read them.",
    resolve: pageOf(participationsOf.organisation),
  }),
}));

builder.prismaObjectFields("Project", (t) => ({
  participations: t.field({
    ...peopleList,
    type: ParticipationConnection,
    description: "Episodes in the project that you may see, by their key; null without the right to read them.",
    resolve: pageOf(participationsOf.project),
  }),
}));

builder.prismaObjectFields("Pathway", (t) => ({
  enrolments: t.field({
    ...peopleList,
    type: EnrolmentConnection,
    description: "Enrolments on the pathway that you may see, by their key; null without the right to read them.",
    resolve: pageOf(enrolmentsOf.pathway),
  }),
}));

builder.prismaObjectFields("SupportPractice", (t) => ({
  supportSessions: t.field({
    ...peopleList,
    type: SupportSessionConnection,
    description:
      "Sessions that followed the practice and you may see, by their key; null without the right to read them.",
    resolve: pageOf(supportSessionsOf.practice),
  }),
}));
