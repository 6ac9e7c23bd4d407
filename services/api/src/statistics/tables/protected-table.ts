import { countCells } from "../counting/count-cells.ts";
import { releaseSource } from "../counting/release-source.ts";
import type { PreparedQuestion } from "../questions/prepared-question.ts";
import { coarserQuestions } from "./coarser-questions.ts";
import { without } from "./figure.ts";
import { layOut } from "./layout.ts";
import type { ProtectedBasis } from "./protected-basis.ts";
import { cellsOf, judgedBy, protectedFigure } from "./protected-figures.ts";
import { readOnce } from "./read-once.ts";
import type { CoarserQuestion, StatTable } from "./stat-table.ts";
import { tableOf } from "./table-of.ts";

/** Half of the figures: with more of them hidden, coarser questions are told. */
const TOO_MANY_HIDDEN = 0.5;

/** Answers a question from a release so that it is safe to show. */
export async function protectedTable(prepared: PreparedQuestion, basis: ProtectedBasis): Promise<StatTable> {
  const table = await protectedFigures(prepared, basis);
  if (shareHidden(table) <= TOO_MANY_HIDDEN) return table;
  const shown = 1 - shareHidden(table);
  const coarser = readOnce<void, readonly CoarserQuestion[]>(() =>
    coarserQuestions(prepared, basis, shown, protectedFigures),
  );
  return { ...table, coarser };
}

async function protectedFigures(prepared: PreparedQuestion, basis: ProtectedBasis): Promise<StatTable> {
  const { pool, release, askable, protection, isPublic } = basis;
  const { catalogue } = askable;
  const citiesMissing = release.citiesExpected.filter((code) => !release.citiesReporting.includes(code));
  const layout = layOut(prepared, catalogue, citiesMissing);
  const places = layout.places.map((place) => ("cell" in place ? judgedBy(place, prepared, catalogue) : place));
  const needed = places.flatMap((place) => ("cell" in place ? cellsOf(place) : []));
  const broken = new Set(prepared.by.map(({ code }) => code));
  const counts = await countCells(pool, releaseSource(release.id, null), needed, broken, prepared.measure.amount);
  const counting = { counts, protection, isPublic };
  const figures = places.map((place) =>
    "cell" in place ? protectedFigure(place, prepared, counting) : without(place.status),
  );
  return tableOf(prepared, layout, figures, { basis: { release }, isProtected: true, citiesMissing, catalogue });
}

/** Share of the figures that could be there which are hidden, 0 to 1. */
function shareHidden({ statuses }: StatTable): number {
  const possible = statuses.filter((status) => status === "SHOWN" || status === "HIDDEN");
  return possible.length === 0 ? 0 : possible.filter((status) => status === "HIDDEN").length / possible.length;
}
