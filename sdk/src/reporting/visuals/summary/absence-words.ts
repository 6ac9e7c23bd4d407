import { type AbsentFigure, isShown, type Language } from "../../../model/index.ts";
import { numberWords } from "../../words/number-words.ts";
import type { Cell } from "../chart/open-table.ts";
import { chartWords, countOf } from "./chart-words.ts";

const ABSENCES: readonly AbsentFigure["status"][] = ["hidden", "missing", "notApplicable"];

/** How many figures have no value, by reason, or that all have one. */
export function absenceWords(cells: readonly Cell[], lang: Language): string {
  if (cells.every(({ figure }) => isShown(figure))) return chartWords("all", lang);
  const all = numberWords(cells.length, 0, lang);
  return ABSENCES.flatMap((status) => {
    const count = cells.filter(({ figure }) => figure.status === status).length;
    if (count === 0) return [];
    return `${chartWords(status, lang)}: ${countOf(numberWords(count, 0, lang), all, lang)}.`;
  }).join(" ");
}
