import assert from "node:assert/strict";
import { absent, isShown, type JsonObject, type StatTable } from "../../model/index.ts";
import type { Transform } from "../../reporting/index.ts";
import { deepFreeze } from "./deep-freeze.ts";
import type { Runner } from "./runner.ts";
import { sealed } from "./sealed.ts";
import { tableProblems } from "./table-problems.ts";

/** One use of a transform. */
export interface TransformCase {
  /** What the use shows, as part of a sentence: `of two years`. */
  readonly name: string;
  readonly tables: readonly StatTable[];
  readonly options?: JsonObject | undefined;
}

/**
 * Registers the tests that every transform must pass: whole tables in three languages, purity, absence that stays
 * absence, and a passport that is kept.
 *
 * @param cases - At least one use in which figures are shown.
 */
export function testTransform(
  { describe, it }: Runner,
  transform: Transform,
  { cases }: { readonly cases: readonly [TransformCase, ...TransformCase[]] },
): void {
  describe(`The transform ${transform.name}`, () => {
    it("has a name of lower-case words joined by hyphens", () => {
      assert.match(transform.name, /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    });
    for (const { name, tables, options = {} } of cases) {
      const make = (given: readonly StatTable[]) =>
        sealed(() => transform.apply(deepFreeze(given), deepFreeze(options)));
      describe(name, () => {
        it("makes a whole table with every text in three languages", async () => {
          assert.deepEqual(tableProblems(await make(tables)), []);
        });
        it("gives the same table for the same tables, leaving them alone, without clock, chance or network", async () => {
          assert.deepEqual(await make(structuredClone(tables)), await make(structuredClone(tables)));
        });
        it("shows something of what is shown", async () => {
          assert.ok(
            (await make(tables)).figures.some(isShown),
            "All figures are absent: choose a case that shows some.",
          );
        });
        for (const status of ["hidden", "missing", "notApplicable"] as const) {
          it(`makes no value out of ${status} figures`, async () => {
            const { figures } = await make(tables.map((table) => without(table, status)));
            assert.deepEqual(figures.filter(isShown), []);
          });
        }
        it("keeps the passport: release, day, licence, protection and notes", async () => {
          const [first] = tables;
          if (first) keepsPassport(first, await make(tables));
        });
      });
    }
  });
}

const without = (table: StatTable, status: "hidden" | "missing" | "notApplicable"): StatTable => ({
  ...table,
  figures: table.figures.map(() => absent(status)),
});

function keepsPassport(before: StatTable, after: StatTable): void {
  const kept = ({ agency, release, dataAsOf, licence, isPerturbed, threshold }: StatTable["passport"]) => ({
    ...{ agency, release, dataAsOf, licence, isPerturbed, threshold },
  });
  assert.deepEqual(kept(after.passport), kept(before.passport));
  const notes = new Set(after.passport.notes.map((note) => note.en));
  const lost = before.passport.notes.filter((note) => !notes.has(note.en));
  assert.deepEqual(lost, [], "Notes of the table were lost.");
}
