import { isFields } from "./answer-fields.ts";

/** Formats that a plain address of the service can end with, the ones for people first. */
export const FORMATS = ["csv", "xlsx", "px", "json", "parquet", "sdmx.json", "sdmx.csv"] as const;

/** The same figures as a file. */
export interface Download {
  readonly format: (typeof FORMATS)[number];
  readonly address: string;
}

/** The figures of one table of an answer as files. */
export interface Downloads {
  /** Where the table stands in the answer, such as "statistics". */
  readonly name: string;
  readonly files: readonly Download[];
}

const ADDRESS = /^\/statistics\/(.+?)\.(?:sdmx\.json|sdmx\.csv|csv|xlsx|px|json|parquet)(\?.*)?$/;

/** Every plain address that an answer names, in each format, however the question asked for it. */
export function downloadsOf(data: unknown, path = ""): readonly Downloads[] {
  if (!isFields(data)) return [];
  return Object.entries(data).flatMap(([field, value]) => {
    if (typeof value !== "string") return downloadsOf(value, path ? `${path} ${field}` : field);
    const [, question, parameters = ""] = ADDRESS.exec(value) ?? [];
    if (question === undefined) return [];
    const files = FORMATS.map((format) => ({ format, address: `/statistics/${question}.${format}${parameters}` }));
    return [{ name: path.replace(/ ?passport$/, "") || "answer", files }];
  });
}
