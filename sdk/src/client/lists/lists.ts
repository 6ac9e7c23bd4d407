import type {
  AuditEventsQueryVariables,
  CitiesQueryVariables,
  CodeListsQueryVariables,
  CollaborationsQueryVariables,
  CompetenceNeedsQueryVariables,
  CompetencesQueryVariables,
  CreditRecordsQueryVariables,
  DecisionsQueryVariables,
  DisseminationsQueryVariables,
  EnrolmentsQueryVariables,
  EvaluationsQueryVariables,
  EventsQueryVariables,
  EvidenceQueryVariables,
  FindingsQueryVariables,
  FollowUpsOverdueQueryVariables,
  FollowUpsQueryVariables,
  OrganisationsQueryVariables,
  ParticipantsQueryVariables,
  ParticipationsQueryVariables,
  PathwaysQueryVariables,
  ProjectsQueryVariables,
  QuestionAuditQueryVariables,
  ReleasesQueryVariables,
  SupportPracticesQueryVariables,
  SupportSessionsQueryVariables,
  TargetsQueryVariables,
  WorkPackagesQueryVariables,
} from "../generated/graphql.ts";
import type { List, ListOptions } from "./list.ts";
import type {
  AuditEvent,
  City,
  CodeList,
  Collaboration,
  Competence,
  CompetenceNeed,
  CreditRecord,
  Decision,
  Dissemination,
  Enrolment,
  Evaluation,
  Event,
  Evidence,
  Finding,
  FollowUp,
  ListedRelease,
  Organisation,
  Participant,
  Participation,
  Pathway,
  Project,
  QuestionAudit,
  SupportPractice,
  SupportSession,
  Target,
  WorkPackage,
} from "./nouns.ts";

/**
 * Every list of the service, with the filters and orders that it has. Texts are in three languages; relations and codes
 * are told by their codes, rows of people by their ids. Every reading of rows of people is audited.
 */
export interface Lists {
  /** The six cities. */
  cities(options?: ListOptions<CitiesQueryVariables>): List<City>;
  /** Cities, schools, employers and associations. */
  organisations(options?: ListOptions<OrganisationsQueryVariables>): List<Organisation>;
  /** Funded projects: DigiPoint and those around it. */
  projects(options?: ListOptions<ProjectsQueryVariables>): List<Project>;
  /** Parts of projects. */
  workPackages(options?: ListOptions<WorkPackagesQueryVariables>): List<WorkPackage>;
  /** What projects promised to reach; `targets` says what there is of it. */
  targetList(options?: ListOptions<TargetsQueryVariables>): List<Target>;
  /** Skills that work asks for and pathways build. */
  competences(options?: ListOptions<CompetencesQueryVariables>): List<Competence>;
  /** Needs for competences, as projects observed them in cities. */
  competenceNeeds(options?: ListOptions<CompetenceNeedsQueryVariables>): List<CompetenceNeed>;
  /** Ways into technology work or study. */
  pathways(options?: ListOptions<PathwaysQueryVariables>): List<Pathway>;
  /** Described ways of supporting people. */
  supportPractices(options?: ListOptions<SupportPracticesQueryVariables>): List<SupportPractice>;
  /** Organisations working together around a pathway, a support practice or a work package. */
  collaborations(options?: ListOptions<CollaborationsQueryVariables>): List<Collaboration>;
  /** Developmental evaluations of projects. */
  evaluations(options?: ListOptions<EvaluationsQueryVariables>): List<Evaluation>;
  /** Material that evaluations rest on. Needs a credential. */
  evidence(options?: ListOptions<EvidenceQueryVariables>): List<Evidence>;
  /** What evaluations found. */
  findings(options?: ListOptions<FindingsQueryVariables>): List<Finding>;
  /** What was decided because of findings. */
  decisions(options?: ListOptions<DecisionsQueryVariables>): List<Decision>;
  /** Occasions at which results of projects were told to others. */
  disseminations(options?: ListOptions<DisseminationsQueryVariables>): List<Dissemination>;
  /** Every code list, with the words of its codes. */
  codeLists(options?: ListOptions<CodeListsQueryVariables>): List<CodeList>;
  /** All releases, superseded and withdrawn ones too. */
  releases(options?: ListOptions<ReleasesQueryVariables>): List<ListedRelease>;
  /** Participants that the credential reaches. */
  participants(options?: ListOptions<ParticipantsQueryVariables>): List<Participant>;
  /** Participations of people in projects that the credential reaches. */
  participations(options?: ListOptions<ParticipationsQueryVariables>): List<Participation>;
  /** Enrolments of people on pathways that the credential reaches. */
  enrolments(options?: ListOptions<EnrolmentsQueryVariables>): List<Enrolment>;
  /** Study credits of people that the credential reaches. */
  creditRecords(options?: ListOptions<CreditRecordsQueryVariables>): List<CreditRecord>;
  /** Support sessions of people that the credential reaches. */
  supportSessions(options?: ListOptions<SupportSessionsQueryVariables>): List<SupportSession>;
  /** Events in the situations of people that the credential reaches. */
  events(options?: ListOptions<EventsQueryVariables>): List<Event>;
  /** Follow-ups of people after leaving that the credential reaches. */
  followUps(options?: ListOptions<FollowUpsQueryVariables>): List<FollowUp>;
  /** Participations that ended last and whose follow-up of the kind nobody has made in time. */
  followUpsOverdue(options: ListOptions<FollowUpsOverdueQueryVariables>): List<Participation>;
  /** Who asked for what, newest first; for admin. */
  auditEvents(options?: ListOptions<AuditEventsQueryVariables>): List<AuditEvent>;
  /** Which protected figures were asked for, newest first; for admin. */
  questionAudit(options?: ListOptions<QuestionAuditQueryVariables>): List<QuestionAudit>;
}
