import type { Gender, LabourStatus } from "../generated/prisma/enums.ts";

/** What the entry form asks of everybody, apart from the sensitive questions. */
export interface EntryRecord {
  readonly gender: Gender | null;
  readonly birthDate: Date | null;
  readonly labourStatus: LabourStatus | null;
  readonly unemployedSince: Date | null;
  readonly inEducation: boolean | null;
  readonly educationLevel: number | null;
}

/** The funder's period whose forms and indicators apply. */
export type Framework = "ESF_2014_2020" | "ESF_PLUS_2021_2027";

/** Whether nothing is missing that indicators need; an incomplete record counts in the grand total alone. */
export function isComplete(record: EntryRecord, framework: Framework): boolean {
  const { gender, birthDate, labourStatus, unemployedSince, inEducation, educationLevel } = record;
  if (gender === null || birthDate === null || labourStatus === null || educationLevel === null) return false;
  if (labourStatus === "UNEMPLOYED" && unemployedSince === null) return false;
  if (framework === "ESF_PLUS_2021_2027") return true;
  return gender !== "X" && !(labourStatus === "INACTIVE" && inEducation === null);
}
