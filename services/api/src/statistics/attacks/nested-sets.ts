/** Two sets of which the larger one has everybody of the smaller one and a few more. */
export interface NestedPair<Set> {
  readonly smaller: Set;
  readonly larger: Set;
}

interface WithPeople {
  /** Numbers, ascending. */
  readonly people: readonly number[];
}

const BITS = 32;
const EMPTY = new Uint32Array();

/**
 * Every two sets that lie in one another and differ by a few people.
 *
 * @param sets - Different ones, smallest first.
 */
export function nestedPairs<Set extends WithPeople>(sets: readonly Set[], most: number): readonly NestedPair<Set>[] {
  const words = Math.ceil((Math.max(0, ...sets.map(({ people }) => people.at(-1) ?? 0)) + 1) / BITS);
  const bits = sets.map(({ people }) => bitsOf(people, words));
  return sets.flatMap((smaller, one) => {
    const found: NestedPair<Set>[] = [];
    for (const [offset, larger] of sets.slice(one + 1).entries()) {
      const more = larger.people.length - smaller.people.length;
      if (more > most) break;
      if (more > 0 && isWithin(bits[one], bits[one + 1 + offset])) found.push({ smaller, larger });
    }
    return found;
  });
}

function bitsOf(people: readonly number[], words: number): Uint32Array {
  const bits = new Uint32Array(words);
  for (const person of people) {
    const word = Math.floor(person / BITS);
    bits[word] = (bits[word] ?? 0) | (1 << (person % BITS));
  }
  return bits;
}

const isWithin = (one: Uint32Array = EMPTY, other: Uint32Array = EMPTY): boolean =>
  one.every((word, index) => (word & ~(other[index] ?? 0)) === 0);
