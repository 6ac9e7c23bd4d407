import type { PersonIndicator, RecordedIndicator } from "../indicator.ts";
import { ESF_PLUS_POPULATIONS, ESF_POPULATIONS } from "./populations.ts";
import { PERSONS } from "./units.ts";

/** What is special about an indicator of the funder; the rest is the same for all of its programme. */
type Told = Pick<PersonIndicator, "code" | "title" | "definition" | "rule"> &
  Partial<Pick<PersonIndicator, "role" | "population" | "within" | "implies">>;

const ESF = { framework: "ESF_2014_2020", version: "1", validFrom: "2014-01-01", validTo: "2023-12-31" } as const;
const ESF_PLUS = { framework: "ESF_PLUS_2021_2027", version: "1", validFrom: "2021-01-01", validTo: null } as const;

const counted = (told: Told) =>
  ({ kind: "PERSONS", unit: PERSONS, role: "neutral", implies: {}, column: told.code.toLowerCase() }) as const;

/** An indicator of ESF 2014-2020 over people: only complete records count in it (R4). */
export const esfIndicator = (told: Told): PersonIndicator => ({
  ...ESF,
  ...counted(told),
  population: ESF_POPULATIONS.all,
  within: ["TOTAL"],
  ...told,
  rule: `complete_for_esf and (${told.rule})`,
});

/** An indicator of ESF+ over people: only complete records count in it (R4). */
export const esfPlusIndicator = (told: Told): PersonIndicator => ({
  ...ESF_PLUS,
  ...counted(told),
  population: ESF_PLUS_POPULATIONS.all,
  within: ["EECO01"],
  ...told,
  rule: `complete_for_esf_plus and (${told.rule})`,
});

type ToldRecorded = Pick<RecordedIndicator, "code" | "title" | "definition" | "unit">;

/** Entities or projects, counted by whoever runs the programme. */
export const esfRecorded = (told: ToldRecorded): RecordedIndicator => ({ ...ESF, kind: "RECORDED", ...told });
export const esfPlusRecorded = (told: ToldRecorded): RecordedIndicator => ({ ...ESF_PLUS, kind: "RECORDED", ...told });
