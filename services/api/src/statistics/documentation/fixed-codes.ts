import { CITY_CODES } from "@digipoint/sdk/model";
import { ExitReason, Gender, LabourStatus } from "../../generated/prisma/enums.ts";
import { AFTER_CODES, FIXED_CATEGORIES } from "../dimensions/fixed-categories.ts";

/** Dimensions whose categories are a closed list of the database, whatever words an installation has for them. */
const CLOSED_LISTS: Readonly<Record<string, readonly string[]>> = {
  city: CITY_CODES,
  gender: Object.values(Gender),
  labourStatus: Object.values(LabourStatus),
  exitReason: Object.values(ExitReason),
};

/**
 * The codes that a dimension has by definition, total apart, in order of presentation; null where they come from the
 * data, such as pathways and months.
 */
export function fixedCodesOf(dimension: string): readonly string[] | null {
  const fixed = FIXED_CATEGORIES[dimension];
  if (fixed) return fixed.map(({ code }) => code);
  const closed = CLOSED_LISTS[dimension];
  return closed ? [...closed, ...(AFTER_CODES[dimension] ?? []).map(({ code }) => code)] : null;
}
