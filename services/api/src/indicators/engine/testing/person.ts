export type LabourStatus = "UNEMPLOYED" | "INACTIVE" | "EMPLOYED";
export type Answer = "YES" | "NO" | "REFUSED" | "NOT_ASKED";

export const QUESTIONS = [
  "migrant_or_minority",
  "disability",
  "other_disadvantaged",
  "third_country_national",
  "foreign_background",
  "minority",
  "homeless",
  "rural",
] as const;

/** What a source calls a row of its own. */
interface Sourced {
  readonly organisation: string;
  readonly ref: string;
}

export interface PersonEvent extends Sourced {
  readonly type: "SEEKING" | "EMPLOYED" | "INACTIVE" | "EDUCATION" | "QUALIFICATION";
  readonly on: string;
  readonly sequence: number;
}

export interface PersonFollowUp {
  readonly kind: "LEAVING" | "SIX_MONTHS";
  readonly on: string;
  readonly outcome: "SEEKING" | "EMPLOYED" | "INACTIVE" | "NOT_REACHED";
  readonly improved: boolean | null;
}

export interface PersonEnrolment {
  readonly pathway: string;
  readonly startedOn: string;
  readonly plannedTenths: number | null;
  readonly credits: readonly { readonly on: string; readonly tenths: number; readonly recognised: boolean }[];
}

export interface PersonSession {
  readonly practice: string;
  readonly on: string;
  readonly minutes: number;
}

/** A participation with everything that hangs on it. */
export interface Episode extends Sourced {
  readonly project: string;
  readonly city: string;
  readonly entry: string;
  readonly exit: string | null;
  readonly reason: string | null;
  readonly status: LabourStatus | null;
  readonly unemployedSince: string | null;
  readonly inEducation: boolean | null;
  readonly level: number | null;
  readonly answers: Readonly<Record<(typeof QUESTIONS)[number], Answer>> | null;
  readonly events: readonly PersonEvent[];
  readonly followUps: readonly PersonFollowUp[];
  readonly enrolments: readonly PersonEnrolment[];
  readonly sessions: readonly PersonSession[];
}

export interface Person {
  readonly birth: string | null;
  readonly gender: "F" | "M" | "X" | null;
  readonly recordKey: number;
  readonly episodes: readonly Episode[];
}

/** Somebody complete and ordinary who entered once and left: only what a test is about need be told. */
export function person(told: Partial<Omit<Person, "episodes">> = {}, ...episodes: readonly Partial<Episode>[]): Person {
  return {
    birth: "1990-06-15",
    gender: "F",
    recordKey: 1,
    ...told,
    episodes: (episodes.length > 0 ? episodes : [{}]).map((each, at) => ({ ...EPISODE, ref: `P-${at}`, ...each })),
  };
}

const EPISODE: Episode = {
  organisation: "TURKU",
  ref: "P",
  project: "S21969",
  city: "853",
  entry: "2020-03-02",
  exit: "2020-08-31",
  reason: null,
  status: "INACTIVE",
  unemployedSince: null,
  inEducation: false,
  level: 3,
  answers: null,
  events: [],
  followUps: [],
  enrolments: [],
  sessions: [],
};

export const event = (type: PersonEvent["type"], on: string, sequence = 1): PersonEvent => ({
  organisation: "TURKU",
  ref: `E-${type}-${on}-${sequence}`,
  type,
  on,
  sequence,
});

export const sixMonths = (on: string, outcome: PersonFollowUp["outcome"] = "EMPLOYED"): PersonFollowUp => ({
  kind: "SIX_MONTHS",
  on,
  outcome,
  improved: null,
});
