import type { Json, JsonObject, Localised, StatTable } from "../../model/index.ts";
import { encodeJson } from "../bytes.ts";
import type { Cube } from "../cube/cube.ts";
import { cubeOf } from "../cube/cube-of.ts";
import { dimensionFacts, factsOf, inAll } from "../cube/facts.ts";
import type { WriteOptions } from "../format.ts";
import { type CsvColumn, csvColumns } from "./csv-columns.ts";
import { type CsvDialect, dialectOf } from "./csv-dialect.ts";

/** What the description of a CSV file is told of it. */
export interface CsvwOptions extends Pick<WriteOptions, "lang" | "separator" | "decimal"> {
  /** Address of the CSV file, absolute or relative to the description's own. */
  readonly url: string;
}

/** What marks the note in which a description keeps what CSVW has no property for. */
export const NOTE_TYPE = "StatTable";

/**
 * The description of a CSV file as CSV on the Web has it (`application/csvm+json`): titles in three languages, data
 * types, dialect, licence, and the passport in a note. It stands beside the file as `{name}.csv-metadata.json`.
 *
 * @throws {@link FormatError} if the table cannot be written as CSV.
 * @example
 * const csv = await writeTable(table, "csv", { lang: "en" });
 * const description = csvwMetadata(table, { url: "persons.csv", lang: "en" });
 */
export function csvwMetadata(table: StatTable, options: CsvwOptions): Uint8Array {
  const { url, lang = "fi" } = options;
  const dialect = dialectOf(options);
  const cube = cubeOf(table);
  const { licence, publishedAt, dataAsOf, citation } = cube.passport;
  return encodeJson({
    "@context": ["http://www.w3.org/ns/csvw", { "@language": lang }],
    url,
    "dc:title": inLanguages(cube.title),
    ...(cube.measure.definition[lang] === "" ? {} : { "dc:description": inLanguages(cube.measure.definition) }),
    ...(licence ? { "dc:license": { "@id": licence.url } } : {}),
    ...(publishedAt ? { "dc:issued": { "@value": publishedAt, "@type": "xsd:dateTime" } } : {}),
    ...(dataAsOf ? { "dc:valid": { "@value": dataAsOf, "@type": "xsd:date" } } : {}),
    "dc:bibliographicCitation": inLanguages(citation),
    dialect: {
      delimiter: dialect.delimiter,
      encoding: "utf-8",
      header: true,
      lineTerminators: ["\r\n"],
      quoteChar: '"',
      doubleQuote: true,
    },
    tableSchema: {
      columns: csvColumns(cube).map((column) => describe(column, dialect)),
      primaryKey: cube.dimensions.map(({ column }) => column),
    },
    notes: [{ type: NOTE_TYPE, ...tableFacts(cube) }],
  });
}

/** What the lines of a flat file cannot say: titles in three languages, definitions, the passport. */
export const tableFacts = (cube: Cube): JsonObject => ({ ...factsOf(cube, inAll), dimensions: dimensionsOf(cube) });

const inLanguages = ({ fi, sv, en }: Localised): Json => [
  { "@value": fi, "@language": "fi" },
  { "@value": sv, "@language": "sv" },
  { "@value": en, "@language": "en" },
];

const describe = (column: CsvColumn, dialect: CsvDialect): JsonObject => ({
  name: column.name,
  titles: column.name,
  "dc:title": inLanguages(column.title),
  datatype: datatypeOf(column, dialect),
  required: column.kind === "code" || column.name === "status",
  ...(column.kind === "number" ? { null: "" } : {}),
});

const PERIODS: Readonly<Record<string, string>> = { year: "gYear", month: "gYearMonth", day: "date" };

function datatypeOf({ kind, dimension }: CsvColumn, { decimal }: CsvDialect): Json {
  if (kind === "number") return decimal === "." ? "decimal" : { base: "decimal", format: { decimalChar: decimal } };
  return (kind === "code" && PERIODS[dimension?.granularity ?? ""]) || "string";
}

const dimensionsOf = ({ dimensions }: Cube): readonly JsonObject[] =>
  dimensions.map((dimension) => ({
    column: dimension.column,
    title: inAll(dimension.title),
    ...(dimension.code === dimension.column ? {} : { code: dimension.code }),
    ...dimensionFacts(dimension, inAll),
    categories: Object.fromEntries(dimension.categories.map(({ id, title }) => [id, inAll(title)])),
  }));
