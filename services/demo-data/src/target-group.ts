import type { Chance } from "./chance.ts";
import { AGE_WEIGHTS } from "./shares.ts";

/** Whom a local service is for; ages in completed years. */
export interface TargetGroup {
  readonly minAge: number;
  readonly maxAge: number;
  readonly minLevel: number;
}

export const ANYBODY: TargetGroup = { minAge: 16, maxAge: 62, minLevel: 0 };

/** Local target groups of DigiPoint, as the cities announced them. */
export const DIGIPOINT_GROUPS: ReadonlyMap<string, TargetGroup> = new Map([
  ["853", { minAge: 16, maxAge: 29, minLevel: 0 }],
  ["092", { minAge: 18, maxAge: 29, minLevel: 3 }],
  ["049", { minAge: 26, maxAge: 62, minLevel: 6 }],
]);

export function drawAge(chance: Chance, group: TargetGroup): number {
  for (let attempt = 0; attempt < 20; attempt++) {
    const [from, to] = chance.weighted(AGE_WEIGHTS);
    const age = chance.whole(from, to);
    if (age >= group.minAge && age <= group.maxAge) return age;
  }
  return chance.whole(group.minAge, group.maxAge);
}
