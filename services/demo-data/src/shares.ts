import type { Weighted } from "./chance.ts";

/** Shares and weights of the made-up population: chosen to look plausible, taken from no register. */

export const CITY_WEIGHTS: Weighted<string> = [
  ["091", 40],
  ["049", 20],
  ["092", 15],
  ["853", 12],
  ["837", 8],
  ["564", 5],
];

/** Cities whose partners took part in DigiPoint; Tampere and Oulu were its audience. */
export const DIGIPOINT_CITIES: ReadonlySet<string> = new Set(["091", "049", "092", "853"]);

/** Share of the people of those cities who come through DigiPoint, about a fifth of everybody. */
export const DIGIPOINT_SHARE = 0.23;

/** Of the people who leave; schooling and age shift it. */
export const DROP_OUT_SHARE = 0.24;
/** Of the people whose episode has ended; about 8 % of everybody in the end. */
export const REENTRY_SHARE = 0.105;

export const INCOMPLETE_SHARE = { person: 0.02, participation: 0.022 } as const;

export const GENDER_WEIGHTS: Weighted<"F" | "M" | "X"> = [
  ["F", 42],
  ["M", 56.8],
  ["X", 1.2],
];

export const AGE_WEIGHTS: Weighted<readonly [from: number, to: number]> = [
  [[16, 17], 3],
  [[18, 24], 33],
  [[25, 29], 26],
  [[30, 39], 20],
  [[40, 49], 10],
  [[50, 54], 4],
  [[55, 62], 4],
];

/** Months of a year: terms begin in January and in August or September. */
export const MONTH_WEIGHTS = [14, 8, 8, 7, 6, 3, 2, 15, 15, 9, 8, 5] as const;

/** Spring 2020, when almost nothing could begin. */
export const COVID_DIP: ReadonlyMap<string, number> = new Map([
  ["2020-03", 0.4],
  ["2020-04", 0.2],
  ["2020-05", 0.25],
  ["2020-06", 0.6],
]);

export const STUDY_KINDS: ReadonlySet<string> = new Set(["STUDIES", "OPEN_STUDIES", "PATH_STUDIES"]);

/** Practices that are held as sessions; networks and evaluation are not. */
export const SESSION_KINDS: ReadonlySet<string> = new Set([
  "SOCIAL_SUPPORT",
  "INDIVIDUAL_SUPPORT",
  "WORK_GUIDANCE",
  "STUDY_GUIDANCE",
  "PEER_SUPPORT",
  "COMPETENCE_RECOGNITION",
]);

/** Share of the people of the synthetic projects who come into that of the later funding period. */
export const LATER_SHARE = 0.4;
