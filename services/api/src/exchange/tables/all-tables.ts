import { codeLists, codes } from "./code-lists.ts";
import { collaborationOrganisations, collaborations, competenceNeeds } from "./collaborations.ts";
import { competences } from "./competences.ts";
import { creditRecords, enrolments, supportSessions } from "./enrolments.ts";
import { decisions, disseminations, evaluations, evidence, findings } from "./evaluations.ts";
import { events, followUps } from "./events.ts";
import { participants, participations, sensitiveAnswers } from "./participants.ts";
import { pathwayCities, pathwayCompetences, pathways } from "./pathways.ts";
import { cities, organisations } from "./places.ts";
import { projectPartners, projects, targets, workPackages } from "./projects.ts";
import { recordedFigures } from "./recorded-figures.ts";
import { supportPracticeCities, supportPracticePathways, supportPractices } from "./support-practices.ts";
import type { PeopleTable, ReferenceTable, TableSpec } from "./table-spec.ts";

/** In the order in which they can be written: whatever a row refers to stands before it. */
export const REFERENCE_TABLES: readonly ReferenceTable[] = [
  codeLists,
  codes,
  cities,
  organisations,
  projects,
  workPackages,
  projectPartners,
  targets,
  competences,
  pathways,
  pathwayCities,
  pathwayCompetences,
  supportPractices,
  supportPracticeCities,
  supportPracticePathways,
  competenceNeeds,
  collaborations,
  collaborationOrganisations,
  evaluations,
  evidence,
  findings,
  decisions,
  disseminations,
  recordedFigures,
];

/** In the order in which they can be written. */
export const PEOPLE_TABLES: readonly PeopleTable[] = [
  participants,
  participations,
  sensitiveAnswers,
  enrolments,
  creditRecords,
  supportSessions,
  events,
  followUps,
];

/** Everything that a delivery may hold. */
export const ALL_TABLES: readonly TableSpec[] = [...REFERENCE_TABLES, ...PEOPLE_TABLES];
