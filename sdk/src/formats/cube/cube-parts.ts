import type { DimensionRole, Localised, Passport, Statistic, TableMeasure } from "../../model/index.ts";
import type { CubeKind } from "./cube.ts";

/** A category as it was read. */
export interface CategoryParts {
  /** Exchange code. */
  readonly id: string;
  /** Our code, where the file says it; otherwise it is told from the exchange code. */
  readonly code?: string | undefined;
  readonly title: Localised;
  /** Of categories of the indicator. */
  readonly measure?: TableMeasure | undefined;
}

/** A dimension as it was read; what the file does not say is told from its id, its size and its place. */
export interface DimensionParts {
  readonly id: string;
  readonly code?: string | undefined;
  readonly title: Localised;
  readonly role?: DimensionRole | undefined;
  readonly kind?: CubeKind | undefined;
  readonly categories: readonly CategoryParts[];
}

/** A cell as it was read. */
export interface CellParts {
  readonly value: number | null;
  /** What the format marks it with; null where there is no mark. */
  readonly mark: string | null;
  readonly noise: number | null;
}

/** What a reader found in a file. */
export interface CubeParts {
  readonly statistic: Statistic;
  /** The table's own measure; needed only where no dimension says it. */
  readonly measure?: TableMeasure | undefined;
  readonly dimensions: readonly DimensionParts[];
  /** Dense, last dimension fastest. */
  readonly cells: readonly CellParts[];
  readonly passport: Passport;
}
