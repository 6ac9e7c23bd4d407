import type {
  AuditEventFieldsFragment,
  CityFieldsFragment,
  CodeListFieldsFragment,
  CollaborationFieldsFragment,
  CompetenceFieldsFragment,
  CompetenceNeedFieldsFragment,
  CreditRecordFieldsFragment,
  DecisionFieldsFragment,
  DisseminationFieldsFragment,
  EnrolmentFieldsFragment,
  EvaluationFieldsFragment,
  EventFieldsFragment,
  EvidenceFieldsFragment,
  FindingFieldsFragment,
  FollowUpFieldsFragment,
  OrganisationFieldsFragment,
  ParticipantFieldsFragment,
  ParticipationFieldsFragment,
  PathwayFieldsFragment,
  ProjectFieldsFragment,
  QuestionAuditFieldsFragment,
  ReleaseFieldsFragment,
  SupportPracticeFieldsFragment,
  SupportSessionFieldsFragment,
  TargetFieldsFragment,
  WorkPackageFieldsFragment,
} from "../generated/graphql.ts";
import type { Told } from "./told.ts";

/** One of the six cities. */
export type City = Told<CityFieldsFragment>;

/** A city, school, employer or association. */
export type Organisation = Told<OrganisationFieldsFragment>;

/** A funded project. */
export type Project = Told<ProjectFieldsFragment>;

/** A part of a project. */
export type WorkPackage = Told<WorkPackageFieldsFragment>;

/** What a project promised to reach. */
export type Target = Told<TargetFieldsFragment>;

/** A skill that work asks for and pathways build. */
export type Competence = Told<CompetenceFieldsFragment>;

/** A need for a competence, as a project observed it in a city. */
export type CompetenceNeed = Told<CompetenceNeedFieldsFragment>;

/** A way into technology work or study. */
export type Pathway = Told<PathwayFieldsFragment>;

/** A described way of supporting people. */
export type SupportPractice = Told<SupportPracticeFieldsFragment>;

/** Organisations working together. */
export type Collaboration = Told<CollaborationFieldsFragment>;

/** A developmental evaluation of a project. */
export type Evaluation = Told<EvaluationFieldsFragment>;

/** Material that an evaluation rests on. */
export type Evidence = Told<EvidenceFieldsFragment>;

/** What an evaluation found. */
export type Finding = Told<FindingFieldsFragment>;

/** What was decided because of a finding. */
export type Decision = Told<DecisionFieldsFragment>;

/** An occasion at which results were told to others. */
export type Dissemination = Told<DisseminationFieldsFragment>;

/** A code list, with the words of its codes. */
export type CodeList = Told<CodeListFieldsFragment>;

/** A release, and where it stands. */
export type ListedRelease = Told<ReleaseFieldsFragment>;

/** A pseudonymous person. */
export type Participant = Told<ParticipantFieldsFragment>;

/** One episode of a participant in a project. */
export type Participation = Told<ParticipationFieldsFragment>;

/** A participation on a pathway. */
export type Enrolment = Told<EnrolmentFieldsFragment>;

/** Study credits that a participant was awarded for a module. */
export type CreditRecord = Told<CreditRecordFieldsFragment>;

/** A support practice happening. */
export type SupportSession = Told<SupportSessionFieldsFragment>;

/** A dated fact about a participant's situation. */
export type Event = Told<EventFieldsFragment>;

/** What was found of a participant some time after leaving. */
export type FollowUp = Told<FollowUpFieldsFragment>;

/** Who asked for what, when; never the answer. */
export type AuditEvent = Told<AuditEventFieldsFragment>;

/** Who got which protected figures, when; never the figures. */
export type QuestionAudit = Told<QuestionAuditFieldsFragment>;
