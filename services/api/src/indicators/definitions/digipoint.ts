import type { PersonIndicator, RecordedIndicator } from "../indicator.ts";
import { COMMUNITY } from "./populations.ts";
import { DONE, PERSONS } from "./units.ts";

/** The targets are those of the project, so their definitions are for its time. */
const DIGIPOINT = { framework: "DIGIPOINT", version: "1", validFrom: "2020-04-01", validTo: "2022-05-31" } as const;

type ToldPersons = Pick<PersonIndicator, "code" | "title" | "definition" | "rule" | "role">;

/** Counts people of the Digitalents community; incomplete records count too. */
export const communityIndicator = (told: ToldPersons): PersonIndicator => ({
  ...DIGIPOINT,
  kind: "PERSONS",
  unit: PERSONS,
  column: told.code.toLowerCase().replace(/\W/g, "_"),
  population: COMMUNITY,
  within: [],
  implies: {},
  ...told,
  rule: `digitalents and (${told.rule})`,
});

type ToldRecorded = Pick<RecordedIndicator, "code" | "title" | "definition"> & Partial<Pick<RecordedIndicator, "unit">>;

/** Something that the programme's record tells: done or not, unless another unit is named. */
export const programmeIndicator = (told: ToldRecorded): RecordedIndicator => ({
  ...DIGIPOINT,
  kind: "RECORDED",
  unit: DONE,
  ...told,
});
