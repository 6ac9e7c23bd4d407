import type { AbsentFigure, Language } from "../../../model/index.ts";
import { absentMark } from "../chart/absent-mark.ts";
import type { Cell } from "../chart/open-table.ts";
import type { Markup } from "../markup/element.ts";

const STATUSES: readonly AbsentFigure["status"][] = ["hidden", "missing", "notApplicable"];
const ROW = 22;

/** What the hatched squares stand for, a row for each reason that occurs. @param y - Upper edge, in pixels. */
export function absenceLegend(id: string, cells: readonly Cell[], lang: Language, y: number) {
  const found = STATUSES.filter((status) => cells.some(({ figure }) => figure.status === status));
  const marks = found.map((status, row): Markup => absentMark(id, status, lang, y + row * ROW + ROW / 2));
  return { marks, height: found.length * ROW };
}
