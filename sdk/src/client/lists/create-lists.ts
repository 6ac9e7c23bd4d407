import type { Transport } from "../transport/transport.ts";
import type { TypedDocument } from "../transport/typed-document.ts";
import { createList, type ListAnswer, type PageVariables } from "./create-list.ts";
import type { ListOptions } from "./list.ts";
import type { Lists } from "./lists.ts";

type Documents = typeof import("../generated/graphql.ts");

/** The documents come with the first list that is read: whoever reads none does not load their texts. */
const documents = (): Promise<Documents> => import("../generated/graphql.ts");

/** The lists of a service, over its transport. */
export function createLists(transport: Transport): Lists {
  const list =
    <Row, Variables extends PageVariables>(of: (all: Documents) => TypedDocument<ListAnswer<Row>, Variables>) =>
    (options?: ListOptions<Variables>) =>
      createList(transport, async () => of(await documents()), options ?? ({} as ListOptions<Variables>));
  return {
    cities: list((all) => all.CitiesDocument),
    organisations: list((all) => all.OrganisationsDocument),
    projects: list((all) => all.ProjectsDocument),
    workPackages: list((all) => all.WorkPackagesDocument),
    targetList: list((all) => all.TargetsDocument),
    competences: list((all) => all.CompetencesDocument),
    competenceNeeds: list((all) => all.CompetenceNeedsDocument),
    pathways: list((all) => all.PathwaysDocument),
    supportPractices: list((all) => all.SupportPracticesDocument),
    collaborations: list((all) => all.CollaborationsDocument),
    evaluations: list((all) => all.EvaluationsDocument),
    evidence: list((all) => all.EvidenceDocument),
    findings: list((all) => all.FindingsDocument),
    decisions: list((all) => all.DecisionsDocument),
    disseminations: list((all) => all.DisseminationsDocument),
    codeLists: list((all) => all.CodeListsDocument),
    releases: list((all) => all.ReleasesDocument),
    participants: list((all) => all.ParticipantsDocument),
    participations: list((all) => all.ParticipationsDocument),
    enrolments: list((all) => all.EnrolmentsDocument),
    creditRecords: list((all) => all.CreditRecordsDocument),
    supportSessions: list((all) => all.SupportSessionsDocument),
    events: list((all) => all.EventsDocument),
    followUps: list((all) => all.FollowUpsDocument),
    followUpsOverdue: list((all) => all.FollowUpsOverdueDocument),
    auditEvents: list((all) => all.AuditEventsDocument),
    questionAudit: list((all) => all.QuestionAuditDocument),
  };
}
