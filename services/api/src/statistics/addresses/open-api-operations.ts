import type { AddressFormat } from "../answers/question-address.ts";
import { parametersOf } from "./open-api-parameters.ts";

interface Operation {
  readonly format: AddressFormat;
  readonly operationId: string;
  readonly summary: string;
  readonly parameters: readonly object[];
  readonly content: Readonly<Record<string, object>>;
}

const TEXT = { schema: { type: "string" } };
const FILE = { schema: { type: "string", format: "binary" } };

const operation = (
  format: AddressFormat,
  named: string,
  summary: string,
  mediaType: string,
  schema: object,
): Operation => ({
  format,
  operationId: `statisticsAs${named}`,
  summary,
  parameters: parametersOf(format),
  content: { [mediaType]: schema },
});

/** What every plain address answers with, in order of use. */
export const OPERATIONS: readonly Operation[] = [
  operation("csv", "Csv", "A table for spreadsheets: one line a figure.", "text/csv", TEXT),
  operation(
    "csv-metadata.json",
    "CsvMetadata",
    "What the columns of the CSV file are: CSVW.",
    "application/csvm+json",
    {
      schema: { type: "object" },
    },
  ),
  operation("json", "Json", "JSON-stat 2.0, with the passport.", "application/json", {
    schema: { $ref: "#/components/schemas/Dataset" },
  }),
  operation("px", "Px", "PC-Axis, in three languages.", "application/octet-stream", FILE),
  operation(
    "xlsx",
    "Xlsx",
    "A workbook: figures, passport and codes.",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    FILE,
  ),
  operation("parquet", "Parquet", "Parquet, for analysts.", "application/vnd.apache.parquet", FILE),
  operation(
    "sdmx.json",
    "SdmxJson",
    "An SDMX-JSON data message, in three languages.",
    "application/vnd.sdmx.data+json",
    { schema: { type: "object" } },
  ),
  operation("sdmx.csv", "SdmxCsv", "An SDMX-CSV data message, for loading.", "application/vnd.sdmx.data+csv", TEXT),
];
