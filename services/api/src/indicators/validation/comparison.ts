/** Records of one gender, or all records, whatever is known of the gender. */
export type GenderGroup = "_T" | "F" | "M" | "X";

/** Compares sums of counts, each named as in `COUNTS`, within every group of genders that is named. */
interface Relation {
  readonly left: readonly string[];
  readonly relation: "=" | "<=";
  readonly right: readonly string[];
  readonly genders: readonly GenderGroup[];
}

/** Compares a count of all records with the sum of the same count over genders. */
interface Breakdown {
  readonly count: string;
  readonly isSumOver: readonly GenderGroup[];
}

export type Comparison = Relation | Breakdown;

const BOTH: readonly GenderGroup[] = ["_T", "F", "M"];
/** The newer forms have a third gender. */
const EVERY: readonly GenderGroup[] = [...BOTH, "X"];

const sum = (names: string) => names.split(" + ");
const relate =
  (relation: Relation["relation"], genders: readonly GenderGroup[]) =>
  (left: string, right: string): Relation => ({ left: sum(left), relation, right: sum(right), genders });

/** Comparisons of the period 2014-2020, written as `esfAtMost("CR01 + CR04", "CO01 + CO03")`. */
export const esfAtMost = relate("<=", BOTH);
export const esfEqual = relate("=", BOTH);
export const esfPlusAtMost = relate("<=", EVERY);
export const esfPlusEqual = relate("=", EVERY);
