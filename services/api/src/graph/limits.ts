/** What one operation and one caller may ask for. All of it is told to the caller. */
export interface Limits {
  /** Largest cost of one operation, in cost points: about one a field, times the rows it may answer. */
  readonly operationCost: number;
  readonly depth: number;
  readonly tokens: number;
  /** Cost points that one credential may spend in a window. */
  readonly budget: number;
  /** The same for all callers without a credential of one address. */
  readonly publicBudget: number;
  readonly windowSeconds: number;
  /** Protected figures that one credential may get in a day of Helsinki. */
  readonly dailyCells: number;
  /** The same for all callers without a credential of one address. */
  readonly publicDailyCells: number;
  readonly bodyBytes: number;
  readonly operationMs: number;
  /** How long an operation waits for a connection before it is told to come again. */
  readonly waitMs: number;
  readonly maxConnections: number;
}

export const DEFAULT_LIMITS: Limits = {
  operationCost: 50_000,
  depth: 14,
  tokens: 2_000,
  budget: 2_000_000,
  publicBudget: 400_000,
  windowSeconds: 60,
  dailyCells: 200_000,
  publicDailyCells: 100_000,
  bodyBytes: 128 * 1024,
  operationMs: 15_000,
  waitMs: 2_000,
  maxConnections: 20,
};
