import { localise } from "@digipoint/sdk/model";
import type { AddressFormat } from "../answers/question-address.ts";
import { DIMENSIONS } from "../dimensions/dimensions.ts";
import { measuresFor } from "../measures/measures.ts";
import { MOST_DIMENSIONS } from "../questions/limits.ts";
import { STATISTICS } from "./address-request.ts";
import { DECIMALS, ENCODINGS, FORMATS_THAT_TAKE, SEPARATORS } from "./writing-parameters.ts";

const inQuery = (name: string, description: string, schema: object, more: object = {}) => ({
  name,
  in: "query",
  required: false,
  description,
  schema,
  ...more,
});

const MEASURE = {
  name: "measure",
  in: "path",
  required: true,
  description: "What is counted or added up.",
  schema: { type: "string", enum: measuresFor("own-projects").map(({ code }) => code) },
};

const QUESTION = [
  MEASURE,
  inQuery(
    "by",
    "Dimensions to break down by, outermost first, with commas between them.",
    {
      type: "array",
      items: { type: "string", enum: DIMENSIONS.map(({ code }) => code) },
      maxItems: MOST_DIMENSIONS,
      uniqueItems: true,
    },
    { style: "form", explode: false },
  ),
  inQuery("statistic", "What is told of each group; by default a count or a sum.", {
    type: "string",
    enum: STATISTICS,
  }),
  inQuery("lang", "Language of titles and words.", { type: "string", enum: ["fi", "sv", "en"], default: "fi" }),
  inQuery("release", "Code of the release that is meant. Any other than the current one is gone.", { type: "string" }),
  ...DIMENSIONS.map(({ code, title, definition, isPublic }) =>
    inQuery(
      code,
      `Filter: one category of ${localise(title, "en")}. ${localise(definition, "en")}` +
        (isPublic ? "" : " Takes a credential."),
      { type: "string" },
    ),
  ),
];

const WRITING: Readonly<Record<string, object>> = {
  separator: inQuery("separator", "Between columns; by default a semicolon for fi and sv, a comma for en.", {
    type: "string",
    enum: SEPARATORS,
  }),
  decimal: inQuery("decimal", "Between whole and part of a number; a comma for fi and sv unless commas part columns.", {
    type: "string",
    enum: DECIMALS,
  }),
  encoding: inQuery("encoding", "How letters are written; older programs read only windows-1252.", {
    type: "string",
    enum: ENCODINGS,
    default: ENCODINGS[0],
  }),
};

/** Parameters of an address that answers a format. */
export const parametersOf = (format: AddressFormat): readonly object[] => [
  ...QUESTION,
  ...Object.entries(WRITING).flatMap(([name, told]) => (FORMATS_THAT_TAKE[name]?.includes(format) ? [told] : [])),
];
