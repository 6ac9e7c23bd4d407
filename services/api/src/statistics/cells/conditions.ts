import type { Catalogue, Conditions } from "../dimensions/catalogue.ts";
import type { MeasureSet } from "../measures/measure.ts";

/** A cell: the people whom the measure counts and who meet every condition. */
export interface Cell {
  /** Null where the measure counts everybody. */
  readonly set: MeasureSet | null;
  /** Of a reduced cell, in alphabetical order of the dimensions. */
  readonly conditions: Conditions;
}

const NOTHING: Conditions = new Map();
const knownSets = new WeakMap<Catalogue, Map<string, Conditions>>();

/** What holds by definition in a set of people, coarser levels included. Asked of every cell, so it is remembered. */
function impliedBySet(catalogue: Catalogue, set: MeasureSet | null): Conditions {
  if (set === null) return NOTHING;
  const known = knownSets.get(catalogue) ?? new Map<string, Conditions>();
  knownSets.set(catalogue, known);
  const implied = known.get(set.code) ?? readImplied(catalogue, set);
  known.set(set.code, implied);
  return implied;
}

function readImplied(catalogue: Catalogue, { implies }: MeasureSet): Conditions {
  const implied = new Map<string, string>();
  for (const [dimension, code] of Object.entries(implies)) {
    for (const [other, follows] of catalogue.impliedBy(dimension, code)) implied.set(other, follows);
    implied.set(dimension, code);
  }
  return implied;
}

/** Whether nobody can be in the cell, by definition. */
export function isImpossible(catalogue: Catalogue, { set, conditions }: Cell): boolean {
  const known = [
    impliedBySet(catalogue, set),
    ...[...conditions].map(([dimension, code]) => catalogue.impliedBy(dimension, code)),
  ];
  return [...conditions].some(([dimension, code]) =>
    known.some((implied) => implied.has(dimension) && implied.get(dimension) !== code),
  );
}

/**
 * The same people in the fewest words: without the conditions that follow from the others or from the measure.
 * However a cell is worded, it comes out as the same one.
 */
export function reduced(catalogue: Catalogue, { set, conditions }: Cell): Cell {
  const given = impliedBySet(catalogue, set);
  const left = new Map([...conditions].sort(([one], [other]) => (one < other ? -1 : 1)));
  for (const [dimension, code] of [...left]) {
    const follows =
      given.get(dimension) === code ||
      [...left].some(([other, its]) => other !== dimension && catalogue.impliedBy(other, its).get(dimension) === code);
    if (follows) left.delete(dimension);
  }
  return { set, conditions: left };
}

/**
 * The cells with one condition less, of a reduced cell: each condition dropped to what is left of it by definition,
 * and the measure widened to each larger set and to everybody.
 */
export function parentsOf(catalogue: Catalogue, { set, conditions }: Cell): readonly Cell[] {
  const parents: Cell[] = [...conditions].flatMap(([dimension, code]) =>
    catalogue.weakenings(dimension, code).map((weaker) => {
      const others = new Map([...weaker, ...conditions]);
      others.delete(dimension);
      return { set, conditions: others };
    }),
  );
  if (set) {
    const everybody = { set: null, conditions: new Map([...impliedBySet(catalogue, set), ...conditions]) };
    parents.push(everybody, ...set.within.map((wider) => ({ set: wider, conditions })));
  }
  return parents.map((parent) => reduced(catalogue, parent));
}
