import { createChance } from "./chance.ts";
import { loadFacts } from "./load-facts.ts";
import { openPeopleFiles } from "./people-files.ts";
import { tellPerson } from "./person.ts";
import { createPopulation } from "./population.ts";
import { personRows } from "./rows.ts";
import type { PeopleCounts } from "./tables.ts";

export interface DemoDataOptions {
  /** Folder for the eight people files; made if absent, files of the same names are replaced. */
  readonly folder: string;
  /** Folders with the facts that people refer to: the programme record and the synthetic carriers. */
  readonly factsFolders: readonly string[];
  /** How many people, at least 1. */
  readonly participants: number;
  /** A whole number; the same seed and number of people give the same bytes. */
  readonly seed: number;
  /** Called now and then with the people written so far. */
  readonly onProgress?: (done: number, participants: number) => void;
  readonly signal?: AbortSignal;
}

const PROGRESS_EVERY = 500;

/**
 * Writes made-up people as the CSV files that the import reads, in bounded memory.
 *
 * @returns Rows written, by file.
 * @throws FactsMissingError if the facts folders lack something that people need.
 * @throws RangeError if `participants` or `seed` is not a whole number in range.
 * @example
 * await generateDemoData({ folder: "out", factsFolders: ["examples/data/digipoint", "examples/data/synthetic"],
 *   participants: 12_000, seed: 1 });
 */
export async function generateDemoData(options: DemoDataOptions): Promise<PeopleCounts> {
  const { folder, factsFolders, participants, seed, onProgress, signal } = options;
  if (!Number.isSafeInteger(participants) || participants < 1) {
    throw new RangeError(`participants must be a whole number of at least 1, not ${participants}.`);
  }
  if (!Number.isSafeInteger(seed)) throw new RangeError(`seed must be a whole number, not ${seed}.`);
  const population = createPopulation(await loadFacts(factsFolders), participants);
  const chance = createChance(seed);
  const files = await openPeopleFiles(folder);
  try {
    for (let index = 0; index < participants; index++) {
      if (index % PROGRESS_EVERY === 0) {
        signal?.throwIfAborted();
        onProgress?.(index, participants);
      }
      await files.add(personRows(tellPerson(chance, population, index)));
    }
    const counts = await files.finish();
    onProgress?.(participants, participants);
    return counts;
  } finally {
    await files.close();
  }
}
