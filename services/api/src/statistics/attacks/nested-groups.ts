import { TOTAL } from "./ask.ts";
import { groupsOf, type Person } from "./people.ts";

/** A group that loses a few people by one more condition. */
export interface NestedGroups {
  /** Categories of three dimensions, of the larger group and of the smaller one. */
  readonly larger: readonly string[];
  readonly smaller: readonly string[];
  /** Who is in the larger group only. */
  readonly between: readonly Person[];
}

/** Large enough that no threshold alone hides it. */
const LARGE = 10;

/**
 * Finds the groups by three dimensions that one condition less makes larger by a few people only.
 *
 * @param most - Largest number of people between the two.
 */
export function nestedGroups(people: readonly Person[], dimensions: readonly string[], most: number): NestedGroups[] {
  const groups = groupsOf(people, dimensions);
  const members = new Map(groups.all.map(([codes, found]) => [codes.join(), new Set(found)]));
  return groups.all.flatMap(([smaller, found]) =>
    smaller.flatMap((code, place) => {
      if (code === TOTAL || found.length < LARGE) return [];
      const larger = smaller.with(place, TOTAL);
      const between = [...(members.get(larger.join()) ?? [])].filter((one) => !found.includes(one));
      return between.length > 0 && between.length <= most ? [{ larger, smaller, between }] : [];
    }),
  );
}
