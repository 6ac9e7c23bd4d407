import { type Arrivals, arrivalsBetween } from "./arrival.ts";
import { addMonths, type Day } from "./calendar.ts";
import { type Facts, LATER_PROJECT, type ProjectFacts, projectOf, SYNTHETIC_PROJECT } from "./facts.ts";

export const DIGIPOINT = "S21969";
/** Nobody enters DigiPoint in its last month. */
export const LAST_ENTRY_DAYS = 31;

/** What all people of one run share. */
export interface Population {
  readonly facts: Facts;
  readonly participants: number;
  readonly cutOn: Day;
  readonly digipoint: ProjectFacts;
  readonly synthetic: ProjectFacts;
  readonly later: ProjectFacts;
  readonly arrivals: ReadonlyMap<string, Arrivals>;
}

/** @throws {@link FactsMissingError} if a project is not described. */
export function createPopulation(facts: Facts, participants: number): Population {
  const digipoint = projectOf(facts, DIGIPOINT);
  const synthetic = projectOf(facts, SYNTHETIC_PROJECT);
  const later = projectOf(facts, LATER_PROJECT);
  const arrivals = new Map([
    [DIGIPOINT, arrivalsBetween(digipoint.startsOn, digipoint.endsOn - LAST_ENTRY_DAYS)],
    [SYNTHETIC_PROJECT, arrivalsBetween(synthetic.startsOn, synthetic.endsOn)],
    [LATER_PROJECT, arrivalsBetween(later.startsOn, later.endsOn)],
  ]);
  return { facts, participants, cutOn: addMonths(synthetic.endsOn, 1), digipoint, synthetic, later, arrivals };
}
