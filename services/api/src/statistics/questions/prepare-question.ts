import type { Catalogue } from "../dimensions/catalogue.ts";
import type { Dimension } from "../dimensions/dimension.ts";
import { dimensionOf, levelsFrom } from "../dimensions/dimensions.ts";
import type { Measure } from "../measures/measure.ts";
import { checkDimensions } from "./check-dimensions.ts";
import { MOST_CELLS } from "./limits.ts";
import { didYouMean, nearest } from "./nearest.ts";
import type { PreparedQuestion } from "./prepared-question.ts";
import type { Question, Statistic } from "./question.ts";
import { QuestionError } from "./question-error.ts";

/** What may be asked: the measures and dimensions that this caller has, and the categories there are. */
export interface Askable {
  readonly measures: readonly Measure[];
  readonly dimensions: readonly Dimension[];
  readonly catalogue: Catalogue;
  /** Whether the answer is protected, and so the question limited. */
  readonly isProtected: boolean;
}

/** @throws {@link QuestionError} that says what is not allowed, where, and which questions near it are. */
export function prepareQuestion(question: Question, askable: Askable): PreparedQuestion {
  const measure = measureOf(question.measure, askable.measures);
  checkFunding(measure, askable.catalogue);
  const statistic = statisticOf(question.statistic, measure);
  const by = question.by.map((code, index) => dimensionAt(code, `by.${index}`, askable.dimensions));
  const where = question.where
    .map((condition, index) => ({
      ...condition,
      of: dimensionAt(condition.dimension, `where.${index}.dimension`, askable.dimensions),
    }))
    .sort((one, other) => (one.dimension < other.dimension ? -1 : 1));
  checkDimensions({ measure, by, where }, askable.isProtected);
  for (const { dimension, category } of where) checkCategory(dimension, category, question, askable.catalogue);
  checkSize(by, askable.catalogue);
  const asked = where.map(({ dimension, category }) => ({ dimension, category }));
  return {
    measure,
    statistic,
    by,
    where,
    question: { measure: measure.code, statistic, by: by.map(({ code }) => code), where: asked },
  };
}

function measureOf(code: string, measures: readonly Measure[]): Measure {
  const found = measures.find((measure) => measure.code === code);
  if (found) return found;
  const known = measures.map((measure) => measure.code);
  const near = nearest(code, known);
  throw new QuestionError(
    `There is no measure ${code} that counts people. ${didYouMean(near, known)}`,
    "measure",
    near,
  );
}

/** What can be told of a measure; the first is what it is first of all. */
export function statisticsOf({ amount, population }: Pick<Measure, "amount" | "population">): readonly Statistic[] {
  if (amount) return ["SUM", "MEAN"];
  return population ? ["COUNT", "SHARE"] : ["COUNT"];
}

/** Protected indicators of a funding period count records of its own projects; without one there is nothing to ask. */
function checkFunding(measure: Measure, catalogue: Catalogue): void {
  const period = measure.set?.implies["framework"];
  if (period === undefined || catalogue.categoriesOf("project").some(({ parent }) => parent === period)) return;
  throw new QuestionError(
    `${measure.code} counts records of projects that report by ${period}, and there is none. ` +
      "Ask the same of the other period's list, or persons.",
    "measure",
    ["persons"],
  );
}

function statisticOf(asked: Statistic | null, measure: Measure): Statistic {
  const possible = statisticsOf(measure);
  const [first = "COUNT"] = possible;
  const statistic = asked ?? first;
  if (possible.includes(statistic)) return statistic;
  throw new QuestionError(
    `${measure.code} has no ${statistic}; it has ${possible.join(" and ")}.`,
    "statistic",
    possible,
  );
}

function dimensionAt(code: string, path: string, dimensions: readonly Dimension[]): Dimension {
  const found = dimensions.find((dimension) => dimension.code === code);
  if (found) return found;
  const closed = dimensionOf(code);
  const known = dimensions.map((dimension) => dimension.code);
  if (closed) {
    const coarser = levelsFrom(closed)
      .filter((level) => dimensions.includes(level))
      .map((level) => level.code);
    const instead = coarser.length > 0 ? ` Without one, ask by ${coarser[0]}.` : ` ${didYouMean([], known)}`;
    throw new QuestionError(`${code} is for those with a credential.${instead}`, path, coarser);
  }
  const near = nearest(code, known);
  throw new QuestionError(`There is no dimension ${code}. ${didYouMean(near, known)}`, path, near);
}

function checkCategory(dimension: string, category: string, question: Question, catalogue: Catalogue): void {
  if (catalogue.category(dimension, category)) return;
  const known = catalogue.categoriesOf(dimension).map(({ code }) => code);
  const near = nearest(category, known);
  const index = question.where.findIndex((one) => one.dimension === dimension);
  throw new QuestionError(
    `${dimension} has no category ${category}. ${didYouMean(near, known)}`,
    `where.${index}.category`,
    near,
  );
}

function checkSize(by: readonly Dimension[], catalogue: Catalogue): void {
  const sizes = by.map(({ code }) => catalogue.categoriesOf(code).length + 1);
  const cells = sizes.reduce((product, size) => product * size, 1);
  if (cells <= MOST_CELLS) return;
  const largest = by[sizes.indexOf(Math.max(...sizes))];
  const coarser = largest?.coarser ?? null;
  const advice =
    coarser === null ? `Filter ${largest?.code} instead.` : `Ask by ${coarser} instead of ${largest?.code}.`;
  throw new QuestionError(
    `This table would have ${cells} cells; one may have ${MOST_CELLS}. ${advice}`,
    `by.${largest ? by.indexOf(largest) : 0}`,
    coarser === null ? [] : [coarser],
  );
}
