import { dimensionOf } from "../dimensions/dimensions.ts";
import { prepareQuestion } from "../questions/prepare-question.ts";
import type { PreparedQuestion } from "../questions/prepared-question.ts";
import type { Condition, Question } from "../questions/question.ts";
import type { ProtectedBasis } from "./protected-basis.ts";
import type { CoarserQuestion, StatTable } from "./stat-table.ts";

const MOST_TOLD = 3;

/**
 * Questions one step coarser that show more of what they ask, best first, judged by what they would publish.
 *
 * @param shown - Share of figures that the question itself shows, 0 to 1.
 */
export async function coarserQuestions(
  { question }: PreparedQuestion,
  basis: ProtectedBasis,
  shown: number,
  answer: (prepared: PreparedQuestion, basis: ProtectedBasis) => Promise<StatTable>,
): Promise<readonly CoarserQuestion[]> {
  const found: CoarserQuestion[] = [];
  for (const candidate of candidates(question, basis)) {
    const { statuses } = await answer(prepareQuestion(candidate, basis.askable), basis);
    const possible = statuses.filter((status) => status === "SHOWN" || status === "HIDDEN").length;
    const share = possible === 0 ? 0 : statuses.filter((status) => status === "SHOWN").length / possible;
    if (share > shown) found.push({ by: candidate.by, where: candidate.where, shown: Math.round(share * 100) / 100 });
  }
  return found.sort((one, other) => other.shown - one.shown || other.by.length - one.by.length).slice(0, MOST_TOLD);
}

/** Each breakdown and filter made one level coarser, or else left out. */
function candidates(question: Question, { askable }: ProtectedBasis): readonly Question[] {
  const coarserOf = (code: string) => {
    const coarser = dimensionOf(code)?.coarser ?? null;
    return askable.dimensions.some((dimension) => dimension.code === coarser) ? coarser : null;
  };
  const breakdowns = question.by.flatMap((code, index) => {
    const coarser = coarserOf(code);
    const isFiltered = question.where.some(({ dimension }) => dimension === coarser);
    const step = coarser === null || isFiltered ? [] : [{ ...question, by: question.by.with(index, coarser) }];
    return [...step, { ...question, by: question.by.toSpliced(index, 1) }];
  });
  const filters = question.where.flatMap((condition, index) => {
    const left = { ...question, where: question.where.toSpliced(index, 1) };
    const wider = widened(condition, coarserOf(condition.dimension), askable.catalogue);
    return wider ? [{ ...question, where: question.where.with(index, wider) }, left] : [left];
  });
  return [...breakdowns, ...filters];
}

function widened(
  { dimension, category }: Condition,
  coarser: string | null,
  catalogue: ProtectedBasis["askable"]["catalogue"],
): Condition | null {
  const parent = catalogue.category(dimension, category)?.parent ?? null;
  return coarser === null || parent === null ? null : { dimension: coarser, category: parent };
}
