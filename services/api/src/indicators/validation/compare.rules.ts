import type { Comparison, GenderGroup } from "./comparison.ts";

/** The counts of one project, or with `project` null of a whole release. A gender that nobody has is absent. */
export interface CountedGroup {
  readonly project: string | null;
  readonly counts: ReadonlyMap<GenderGroup, ReadonlyMap<string, number>>;
}

/** A comparison that does not hold, as numbers of records. */
export interface Failure {
  readonly project: string | null;
  readonly gender: GenderGroup;
  /** What was compared, such as `CR01 + CR04 <= CO01 + CO03`. */
  readonly comparison: string;
  readonly left: number;
  readonly right: number;
}

/** The failures of comparisons among the counts of one group; none where all hold. */
export const failuresOf = (group: CountedGroup, comparisons: readonly Comparison[]): readonly Failure[] =>
  comparisons
    .flatMap((comparison) => sidesOf(group, comparison))
    .filter(({ holds }) => !holds)
    .map(({ failure }) => failure);

function sidesOf({ project, counts }: CountedGroup, comparison: Comparison) {
  const count = (gender: GenderGroup, name: string) => counts.get(gender)?.get(name) ?? 0;
  if ("isSumOver" in comparison) {
    const { count: name, isSumOver } = comparison;
    const left = add(isSumOver.map((gender) => count(gender, name)));
    const right = count("_T", name);
    const text = `${isSumOver.map((gender) => `${name}/${gender}`).join(" + ")} = ${name}`;
    return [{ holds: left === right, failure: { project, gender: "_T" as const, comparison: text, left, right } }];
  }
  const text = `${comparison.left.join(" + ")} ${comparison.relation} ${comparison.right.join(" + ")}`;
  return comparison.genders.map((gender) => {
    const left = add(comparison.left.map((name) => count(gender, name)));
    const right = add(comparison.right.map((name) => count(gender, name)));
    const holds = comparison.relation === "=" ? left === right : left <= right;
    return { holds, failure: { project, gender, comparison: text, left, right } };
  });
}

const add = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
