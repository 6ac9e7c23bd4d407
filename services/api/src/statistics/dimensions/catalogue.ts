import type { Category } from "./category.ts";
import { dimensionOf, levelsFrom } from "./dimensions.ts";
import { largerUnions } from "./larger-unions.ts";

/** One category of each of some dimensions, by dimension. */
export type Conditions = ReadonlyMap<string, string>;

/** The categories of one release, or of the live data of one day, and what follows from being in them. */
export interface Catalogue {
  /** In order of presentation. */
  categoriesOf(dimension: string): readonly Category[];
  category(dimension: string, code: string): Category | undefined;
  /** Everything else that holds by definition for whoever is in a category, coarser levels included. */
  impliedBy(dimension: string, code: string): Conditions;
  /**
   * The narrowest conditions that hold by definition for whoever is in a category without pinning it down: what is
   * left of it when it is dropped. A coarser level with a single category below it pins that one down and is passed over.
   */
  weakenings(dimension: string, code: string): readonly Conditions[];
}

export function createCatalogue(categories: readonly Category[]): Catalogue {
  const byDimension = new Map<string, Map<string, Category>>();
  for (const category of categories) {
    const codes = byDimension.get(category.dimension) ?? new Map<string, Category>();
    byDimension.set(category.dimension, codes.set(category.code, category));
  }
  const ordered = new Map(
    [...byDimension].map(([dimension, codes]) => [
      dimension,
      [...codes.values()].sort((one, other) => one.position - other.position),
    ]),
  );
  const soles = solesOf(categories);
  const implied = remembered((dimension, code) => closure(byDimension, soles, dimension, code));
  const larger = largerUnions(categories, implied);
  const weaker = remembered((dimension, code) => {
    const siblings = ordered.get(dimension) ?? [];
    const weakened = weakeningsOf(
      implied(dimension, code),
      (conditions) =>
        !siblings.some((other) => other.code !== code && includesAll(implied(dimension, other.code), conditions)),
    );
    return [...weakened, ...larger(dimension, code)];
  });
  return {
    categoriesOf: (dimension) => ordered.get(dimension) ?? [],
    category: (dimension, code) => byDimension.get(dimension)?.get(code),
    impliedBy: implied,
    weakenings: weaker,
  };
}

/**
 * Categories that only one category of another dimension implies, and which are then the same people:
 * `dimension/code` → those ones. What is implied is a coarser view of what implies it, so nobody is in it otherwise.
 */
function solesOf(categories: readonly Category[]): ReadonlyMap<string, readonly Category[]> {
  const implying = new Map<string, Category[]>();
  const note = (by: Category, dimension: string, code: string) => {
    const key = `${dimension}/${code}/${by.dimension}`;
    implying.set(key, [...(implying.get(key) ?? []), by]);
  };
  for (const category of categories) {
    for (const [dimension, code] of single(category)) note(category, dimension, code);
    const coarser = dimensionOf(category.dimension)?.coarser;
    if (coarser && category.parent !== null) note(category, coarser, category.parent);
  }
  const soles = new Map<string, Category[]>();
  for (const [key, [only, ...others]] of implying) {
    const name = key.slice(0, key.lastIndexOf("/"));
    if (only && others.length === 0) soles.set(name, [...(soles.get(name) ?? []), only]);
  }
  return soles;
}

/** What a category implies one of; lists are for those who have several at once. */
const single = ({ implies }: Category) =>
  Object.entries(implies).flatMap(([dimension, code]) =>
    typeof code === "string" ? [[dimension, code] as const] : [],
  );

function closure(
  byDimension: ReadonlyMap<string, ReadonlyMap<string, Category>>,
  soles: ReadonlyMap<string, readonly Category[]>,
  dimension: string,
  code: string,
): Conditions {
  const found = new Map<string, string>();
  const follow = (of: string, category: string): void => {
    if (found.has(of)) return;
    found.set(of, category);
    const known = byDimension.get(of)?.get(category);
    for (const [other, implied] of known ? single(known) : []) follow(other, implied);
    const [, coarser] = levelsFrom(dimensionOf(of) ?? unknownDimension(of));
    if (coarser && known && known.parent !== null) follow(coarser.code, known.parent);
    for (const sole of soles.get(`${of}/${category}`) ?? []) follow(sole.dimension, sole.code);
  };
  follow(dimension, code);
  found.delete(dimension);
  return found;
}

function unknownDimension(code: string): never {
  throw new Error(`A category implies one of ${code}, which is no dimension.`);
}

/** The largest subsets of what is implied that do not pin the category down. */
function weakeningsOf(implied: Conditions, pinsDown: (conditions: Conditions) => boolean): readonly Conditions[] {
  const subsets: Conditions[] = [new Map()];
  for (const condition of implied) subsets.push(...subsets.map((subset) => new Map([...subset, condition])));
  const loose = subsets.filter((subset) => !pinsDown(subset));
  return loose.filter((one) => !loose.some((other) => other.size > one.size && includesAll(other, one)));
}

const includesAll = (conditions: Conditions, wanted: Conditions) =>
  [...wanted].every(([dimension, code]) => conditions.get(dimension) === code);

function remembered<Value>(compute: (dimension: string, code: string) => Value) {
  const known = new Map<string, Value>();
  return (dimension: string, code: string): Value => {
    const key = `${dimension}/${code}`;
    const value = known.get(key) ?? compute(dimension, code);
    known.set(key, value);
    return value;
  };
}
