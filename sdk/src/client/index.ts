/**
 * The typed client of the service.
 *
 * @packageDocumentation
 */
export { type Client, createClient } from "./create-client.ts";
export { DashboardRefusedError } from "./dashboards/dashboard-refused-error.ts";
export type {
  DashboardAudience,
  DashboardDraft,
  DashboardKey,
  DashboardProblem,
  Dashboards,
  DashboardVersion,
} from "./dashboards/dashboards.ts";
export { ForbiddenError, UnauthenticatedError } from "./errors/access-errors.ts";
export { AnsweredError, type AnsweredErrorOptions } from "./errors/answered-error.ts";
export type { ClientError } from "./errors/client-error.ts";
export {
  ClientClosedError,
  ClientOptionsError,
  CredentialError,
  SecretInBrowserError,
} from "./errors/client-state-errors.ts";
export { AbortedError, BadResponseError, NetworkError, TimeoutError } from "./errors/connection-errors.ts";
export { NoReleaseError, QuestionRefusedError, ReleaseGoneError } from "./errors/figure-errors.ts";
export { PartialDataError } from "./errors/partial-data-error.ts";
export {
  BadRequestError,
  BadUserInputError,
  DocumentInvalidError,
  DocumentNotTrustedError,
  DocumentSyntaxError,
  MethodNotAllowedError,
  NotAcceptableError,
  PayloadTooLargeError,
  UnsupportedMediaTypeError,
} from "./errors/request-errors.ts";
export type { ServiceCode, ServiceError } from "./errors/service-errors.ts";
export {
  CostLimitError,
  InternalError,
  RateLimitedError,
  ServiceTimeoutError,
  ServiceUnavailableError,
  UnknownCodeError,
} from "./errors/service-state-errors.ts";
export { UnansweredError } from "./errors/unanswered-error.ts";
export type { Credential } from "./exchanges/credential-store.ts";
export type { DocumentManifest } from "./exchanges/name-documents.ts";
export type { Fetch } from "./exchanges/post-request.ts";
export type { DebugEvent } from "./exchanges/tell-debugger.ts";
export type { ClientWarning } from "./exchanges/tell-warnings.ts";
export type { List, ListOptions, Page, PageOptions } from "./lists/list.ts";
export { CursorStuckError, ListLimitError } from "./lists/list-errors.ts";
export type { Lists } from "./lists/lists.ts";
export type {
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
} from "./lists/nouns.ts";
export type { Live } from "./live/create-live.ts";
export type { FollowedRelease, ReleaseChange } from "./live/release-changes.ts";
export type { ExactOptions } from "./operations/ask-exact.ts";
export type { Operations } from "./operations/operations.ts";
export type { Dimension, Indicator } from "./operations/read-catalogue.ts";
export type { Measure } from "./operations/read-measures.ts";
export type { Release } from "./operations/read-release.ts";
export type { Viewer } from "./operations/read-viewer.ts";
export type { ExactFilters, ExactQuestion, Filters, TypedQuestion } from "./operations/typed-question.ts";
export type { ClientOptions } from "./transport/client-options.ts";
export type { CallOptions, Cost, Result, Transport } from "./transport/transport.ts";
export type { ParsedDocument, TextDocument, TypedDocument } from "./transport/typed-document.ts";
