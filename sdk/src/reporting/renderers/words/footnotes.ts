import type { AbsentFigure, Language } from "../../../model/index.ts";
import type { Report } from "../../contracts/report.ts";
import { statusExplained } from "../../words/status-words.ts";

const STATUSES: readonly AbsentFigure["status"][] = ["hidden", "missing", "notApplicable"];

/** What the words mean that stand in the place of values, each that occurs in the report. */
export function footnotesOf({ blocks, lang }: Report): readonly string[] {
  const figures = blocks.flatMap((block) => ("table" in block ? block.table.figures : []));
  const found = STATUSES.filter((status) => figures.some((figure) => figure.status === status));
  return found.map((status) => explained(status, lang));
}

const explained = (status: AbsentFigure["status"], lang: Language): string => statusExplained(status, lang);
