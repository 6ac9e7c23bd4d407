import assert from "node:assert/strict";
import {
  absent,
  isShown,
  type JsonObject,
  LANGUAGES,
  type Language,
  type StatTable,
  shown,
} from "../../model/index.ts";
import type { Chart, Visual } from "../../reporting/index.ts";
import { statusWords } from "../../reporting/words/status-words.ts";
import { deepFreeze } from "./deep-freeze.ts";
import type { Runner } from "./runner.ts";
import { sealed } from "./sealed.ts";
import { svgProblems, svgWords } from "./svg-problems.ts";

/** One use of a visual. */
export interface VisualCase {
  /** What the use shows, as part of a sentence: `of six cities`. */
  readonly name: string;
  readonly table: StatTable;
  readonly options?: JsonObject | undefined;
}

const HOSTILE = `</title></svg><script>alert(1)</script>" onload="alert(2)" '&`;
const wordsOf = ({ svg, summary }: Chart) => `${svgWords(svg)} ${summary}`;

/**
 * Registers the tests that every visual must pass: accessible pictures that hold nothing of a page's own, hidden never
 * drawn as zero, three languages, purity.
 *
 * @param cases - At least one use whose table shows figures.
 */
export function testVisual(
  { describe, it }: Runner,
  visual: Visual,
  { cases }: { readonly cases: readonly [VisualCase, ...VisualCase[]] },
): void {
  describe(`The visual ${visual.name}`, () => {
    for (const { name, table, options = {} } of cases) {
      const draw = (given: StatTable, lang: Language = "en", title = "Title of it", id = "pic") =>
        sealed(() => visual.draw(deepFreeze(given), deepFreeze(options), deepFreeze({ title, lang, id })));
      describe(name, () => {
        it("draws a picture that is accessible and holds no style, script or outside reference", async () => {
          assert.deepEqual(svgProblems((await draw(table)).svg, "pic"), []);
        });
        it("says its title in the picture, and in words what it shows", async () => {
          const { svg, summary } = await draw(table);
          assert.ok(svgWords(svg).includes("Title of it"), "The title is not in the picture.");
          assert.match(summary, /\S.*\./s);
        });
        it("draws a hidden figure otherwise than zero", async () => {
          for (const place of table.figures.flatMap((figure, at) => (isShown(figure) ? [at] : [])).slice(0, 3)) {
            const hidden = await draw(replaced(table, place, "hidden"));
            const zero = await draw(replaced(table, place, "zero"));
            assert.notEqual(hidden.svg, zero.svg);
          }
        });
        it("says in each language what is hidden", async () => {
          for (const lang of LANGUAGES) {
            const words = wordsOf(await draw(allHidden(table), lang)).toLowerCase();
            assert.ok(
              words.includes(statusStem(lang)),
              `Nothing says “${statusWords("hidden", lang)}” in ${lang}: ${words}`,
            );
          }
        });
        it("speaks three languages", async () => {
          const charts = await Promise.all(LANGUAGES.map(async (lang) => (await draw(table, lang)).summary));
          assert.equal(new Set(charts).size, 3);
        });
        it("draws the same picture of the same table, leaving it alone, without clock, chance or network", async () => {
          assert.deepEqual(await draw(structuredClone(table)), await draw(structuredClone(table)));
        });
        it("keeps ids apart where several pictures stand on one page", async () => {
          const [one, other] = [await draw(table), await draw(table, "en", "Title of it", "other")];
          assert.equal(one.svg.replaceAll(/(["#\s])pic/g, "$1other"), other.svg);
        });
        it("takes hostile texts for texts", async () => {
          assert.deepEqual(svgProblems((await draw(renamed(table), "en", HOSTILE)).svg, "pic"), []);
        });
      });
    }
  });
}

/** What “hidden” begins with, whichever form of the word stands in a sentence: hidden, salattu and salatut, dold and dolda. */
const statusStem = (lang: Language) => ({ fi: "sala", sv: "dol", en: "hidden" })[lang];

const replaced = (table: StatTable, place: number, by: "hidden" | "zero"): StatTable => ({
  ...table,
  figures: table.figures.map((figure, at) => (at === place ? (by === "zero" ? shown(0) : absent("hidden")) : figure)),
});

const allHidden = (table: StatTable): StatTable => ({ ...table, figures: table.figures.map(() => absent("hidden")) });

/** The table with texts that try to become marks. */
function renamed(table: StatTable): StatTable {
  const title = { fi: HOSTILE, sv: HOSTILE, en: HOSTILE };
  const dimensions = table.dimensions.map((dimension) => ({
    ...dimension,
    title,
    categories: dimension.categories.map((category) => ({ ...category, title })),
  }));
  return { ...table, dimensions, measure: { ...table.measure, title, unit: { ...table.measure.unit, title } } };
}
