/**
 * What a suite needs of a test runner; those of Vitest, Jest, Mocha and `node:test` all fit.
 *
 * @example
 * import { describe, it } from "vitest";
 * testTransform({ describe, it }, perThousand, { cases: [{ name: "of two cities", tables: [sampleTable()] }] });
 */
export interface Runner {
  /** Groups tests under a name. */
  readonly describe: (name: string, body: () => void) => unknown;
  /** One test, named by the fact that it checks. */
  readonly it: (name: string, body: () => void | Promise<void>) => unknown;
}
