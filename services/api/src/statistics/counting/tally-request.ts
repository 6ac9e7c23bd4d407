import type { Cell } from "../cells/conditions.ts";
import type { Dimension } from "../dimensions/dimension.ts";
import { dimensionOf } from "../dimensions/dimensions.ts";
import type { Amount, MeasureSet } from "../measures/measure.ts";

/** Which groups of people to count: everybody in a set, told apart by some dimensions. */
export interface Grouping {
  readonly set: MeasureSet | null;
  /** In alphabetical order of their codes. */
  readonly dimensions: readonly Dimension[];
}

/** Groupings that are read by one statement, since they tell people apart by the same dimensions of their links. */
export interface TallyRequest {
  readonly links: readonly Dimension[];
  readonly groupings: readonly Grouping[];
  /** Categories that matter of the dimensions that are not broken down by; null where all of them do. */
  readonly wanted: ReadonlyMap<string, readonly string[] | null>;
  readonly amount: Amount | null;
}

const BETWEEN = "\u001f";

/** Name of a reduced cell among those of its grouping. */
export const keyOf = ({ conditions }: Cell): string => [...conditions.values()].join(BETWEEN);

/** Name of the grouping that a reduced cell belongs to. */
export const groupingNameOf = ({ set, conditions }: Cell): string =>
  [set?.code ?? "", ...conditions.keys()].join(BETWEEN);

function groupingOf({ set, conditions }: Cell): Grouping {
  const dimensions = [...conditions.keys()].map((code) => {
    const dimension = dimensionOf(code);
    if (!dimension) throw new Error(`A cell has a condition on ${code}, which is no dimension.`);
    return dimension;
  });
  return { set, dimensions };
}

/**
 * The statements that a number of cells need: one for each combination of dimensions of the links.
 *
 * @param cells - Reduced ones.
 * @param broken - Codes of the dimensions broken down by, of which every category is wanted.
 */
export function tallyRequests(
  cells: Iterable<Cell>,
  broken: ReadonlySet<string>,
  amount: Amount | null,
): readonly TallyRequest[] {
  const groupings = new Map<string, Grouping>();
  const wanted = new Map<string, Set<string>>();
  for (const cell of cells) {
    const name = groupingNameOf(cell);
    if (!groupings.has(name)) groupings.set(name, groupingOf(cell));
    for (const [dimension, code] of cell.conditions) {
      wanted.set(dimension, (wanted.get(dimension) ?? new Set()).add(code));
    }
  }
  const bySignature = new Map<string, Grouping[]>();
  for (const grouping of groupings.values()) {
    const signature = linksOf(grouping)
      .map(({ code }) => code)
      .join();
    bySignature.set(signature, [...(bySignature.get(signature) ?? []), grouping]);
  }
  return [...bySignature.values()].map((together) => ({
    links: together[0] ? linksOf(together[0]) : [],
    groupings: together,
    wanted: new Map([...wanted].map(([dimension, codes]) => [dimension, broken.has(dimension) ? null : [...codes]])),
    amount,
  }));
}

const linksOf = ({ dimensions }: Grouping) => dimensions.filter(({ source }) => source !== "record");
