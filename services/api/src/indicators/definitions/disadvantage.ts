// SQL over the merged record. Each is true, false, or null where an answer that decides it is missing.

export const MIGRANT_OR_MINORITY = "migrant_or_minority";
export const DISABILITY = "disability";
/** Somebody without completed primary education is at a disadvantage whatever was answered. */
export const OTHER_DISADVANTAGE = "(other_disadvantaged or education_level = 0)";

/** The indicators that make somebody disadvantaged in the sense of CR05 and CR09 (R12). Households are not asked about. */
const DISADVANTAGES: readonly string[] = [MIGRANT_OR_MINORITY, DISABILITY, OTHER_DISADVANTAGE];

/** True where any of them is, false where none is, null where that cannot be told. */
export const DISADVANTAGED = `(${DISADVANTAGES.join(" or ")})`;
