import type { Localised } from "../../model/index.ts";
import type { Cube, CubeDimension } from "../cube/cube.ts";

/** A column of a CSV file. */
export interface CsvColumn {
  readonly name: string;
  /** What it is, for descriptions of the file. */
  readonly title: Localised;
  readonly kind: "code" | "label" | "number" | "mark" | "note";
  /** Of codes and labels: whose they are. */
  readonly dimension: CubeDimension | null;
}

const VALUE: Localised = { fi: "Arvo", sv: "Värde", en: "Value" };
const UNIT: Localised = { fi: "Yksikkö", sv: "Enhet", en: "Unit" };
const STATUS: Localised = { fi: "Tiedon tila", sv: "Uppgiftens status", en: "Observation status" };
const CONFIDENTIALITY: Localised = { fi: "Salassapito", sv: "Sekretess", en: "Confidentiality" };
const METHOD: Localised = { fi: "Tietosuojakäsittely", sv: "Röjandekontroll", en: "Disclosure control method" };
const NOISE: Localised = {
  fi: "Suojaavan satunnaisvaihtelun keskihajonta",
  sv: "Standardavvikelse för det skyddande slumptillägget",
  en: "Standard deviation of the protective noise",
};
const NOTE: Localised = { fi: "Huomautus", sv: "Anmärkning", en: "Note" };

/** The columns of a table: codes, titles, and then what is told of each figure. */
export function csvColumns({ dimensions, hasNoise }: Cube): readonly CsvColumn[] {
  const of = (kind: "code" | "label", suffix: string) =>
    dimensions.map((dimension) => ({ name: `${dimension.column}${suffix}`, title: dimension.title, kind, dimension }));
  const plain = (name: string, title: Localised, kind: CsvColumn["kind"]) => ({ name, title, kind, dimension: null });
  return [
    ...of("code", ""),
    ...of("label", "Label"),
    plain("value", VALUE, "number"),
    plain("unit", UNIT, "mark"),
    plain("status", STATUS, "mark"),
    plain("confidentiality", CONFIDENTIALITY, "mark"),
    plain("sdcMethod", METHOD, "mark"),
    ...(hasNoise ? [plain("noise", NOISE, "number")] : []),
    plain("note", NOTE, "note"),
  ];
}
