import type { Day } from "./calendar.ts";
import { FactsMissingError } from "./facts-missing-error.ts";

export interface ProjectFacts {
  readonly code: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
}

export interface PathwayFacts {
  readonly code: string;
  readonly kind: string;
  readonly cities: ReadonlySet<string>;
  readonly competences: readonly string[];
  readonly creditsPlanned: number | null;
  readonly startsOn: Day;
  readonly endsOn: Day;
  /** Run by a reporter of the synthetic project, so that real pathways never hold its people. */
  readonly synthetic: boolean;
}

export interface PracticeFacts {
  readonly code: string;
  readonly kind: string;
  readonly cities: ReadonlySet<string>;
  readonly pathways: ReadonlySet<string>;
  readonly synthetic: boolean;
}

export interface ReporterFacts {
  readonly code: string;
  readonly kind: string;
  readonly city: string;
}

/** What made-up people may refer to. */
export interface Facts {
  readonly projects: ReadonlyMap<string, ProjectFacts>;
  readonly pathways: readonly PathwayFacts[];
  readonly practices: readonly PracticeFacts[];
  readonly reporters: readonly ReporterFacts[];
}

/** The project whose partners report made-up people. */
export const SYNTHETIC_PROJECT = "DEMO";

/** The synthetic project of the funding period 2021–2027, with the same partners. */
export const LATER_PROJECT = "DEMO-PLUS";

/** Whether a project exists for made-up people alone. */
export const isSynthetic = (code: string): boolean => code === SYNTHETIC_PROJECT || code === LATER_PROJECT;

/** @throws {@link FactsMissingError} if no folder describes the project. */
export function projectOf(facts: Facts, code: string): ProjectFacts {
  const found = facts.projects.get(code);
  if (found === undefined) throw new FactsMissingError(`projects.csv does not describe project ${code}.`);
  return found;
}
