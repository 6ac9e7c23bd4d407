import type { AbsentFigure, FigureStatus, Localised } from "../../model/index.ts";
import type { CubeCell } from "./cube.ts";

/** How a status is marked in the formats. */
export interface StatusCodes<Code extends CubeCell["status"] = CubeCell["status"]> {
  readonly figure: FigureStatus;
  /** SDMX's list of observation statuses; also the mark in JSON-stat and in flat files. */
  readonly status: Code;
  /** SDMX's list of confidentiality: free, or confidential without telling why. */
  readonly confidentiality: "F" | "C";
  /** Dots that stand for the value in PX; null where it is there. DATASYMBOL of so many dots says what they mean. */
  readonly px: string | null;
  /** As legends say it. */
  readonly title: Localised;
  /** As a note beside one figure says it; null where there is nothing to say. */
  readonly note: Localised | null;
}

/** Every status, in the order in which legends list them. */
export const STATUSES = [
  {
    figure: "shown",
    status: "A",
    confidentiality: "F",
    px: null,
    title: { fi: "Normaali arvo", sv: "Normalt värde", en: "Normal value" },
    note: null,
  },
  {
    figure: "hidden",
    status: "Q",
    confidentiality: "C",
    px: "...",
    title: { fi: "Salattu tietosuojan vuoksi", sv: "Dold av sekretesskäl", en: "Hidden to protect people" },
    note: { fi: "salattu", sv: "dold", en: "hidden" },
  },
  {
    figure: "missing",
    status: "O",
    confidentiality: "F",
    px: "....",
    title: { fi: "Puuttuva tieto", sv: "Uppgift saknas", en: "Missing" },
    note: { fi: "puuttuu", sv: "saknas", en: "missing" },
  },
  {
    figure: "notApplicable",
    status: "M",
    confidentiality: "F",
    px: "..",
    title: { fi: "Ei mahdollinen", sv: "Inte möjlig", en: "Not applicable" },
    note: { fi: "ei mahdollinen", sv: "inte möjlig", en: "not applicable" },
  },
] as const satisfies readonly StatusCodes[];

type Known = (typeof STATUSES)[number];

/** The marks of a status of ours. */
export function statusOf<Status extends FigureStatus>(figure: Status): Extract<Known, { readonly figure: Status }> {
  const found = STATUSES.find((one) => one.figure === figure);
  return found as Extract<Known, { readonly figure: Status }>;
}

/** Marks of others that say why there is no value: of SDMX, of Eurostat and of PX. */
const FOREIGN: Readonly<Record<string, AbsentFigure["status"]>> = {
  Q: "hidden",
  C: "hidden",
  c: "hidden",
  "...": "hidden",
  M: "notApplicable",
  z: "notApplicable",
  "..": "notApplicable",
};

/** What a figure without a value is, from any format's mark; without a mark that says more, it is missing. */
export function absenceOf(mark: string | null): AbsentFigure["status"] {
  return (mark !== null && Object.hasOwn(FOREIGN, mark) ? FOREIGN[mark] : undefined) ?? "missing";
}

/** Whether a mark says that there is no value. */
export const saysAbsent = (mark: string | null): boolean =>
  mark !== null && (Object.hasOwn(FOREIGN, mark) || mark === "O" || mark === "L" || /^\.+$/.test(mark));
