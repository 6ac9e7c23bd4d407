import { ERROR_STATUS } from "../../graph/errors.ts";
import { STATISTICS } from "./address-request.ts";

const TEXT = { type: "string" };
const MAYBE_TEXT = { type: ["string", "null"] };
const MAYBE_NUMBER = { type: ["number", "null"] };
const DAY = { type: "string", format: "date" };

const listOf = (items: object) => ({ type: "array", items });

/** An object all of whose properties are always there. */
const whole = (properties: Readonly<Record<string, object>>) => ({
  type: "object",
  required: Object.keys(properties),
  properties,
  additionalProperties: false,
});

/** Something of every category of a dimension, by its code. */
const byCode = (additionalProperties: object) => ({ type: "object", additionalProperties });

const UNIT = whole({ label: TEXT, decimals: { type: "integer" }, base: TEXT });

/** One dimension: its categories in order, and what of it JSON-stat has no property for. */
const DIMENSION = whole({
  label: TEXT,
  category: {
    type: "object",
    required: ["index", "label"],
    properties: {
      index: { ...listOf(TEXT), description: "Codes in order, `_T` for the total; cities as `KU091`." },
      label: byCode(TEXT),
      unit: byCode(UNIT),
    },
    additionalProperties: false,
  },
  extension: {
    type: "object",
    required: ["kind", "role"],
    properties: {
      kind: { type: "string", enum: ["measure", "metric", "condition", "breakdown"] },
      role: { type: "string", enum: ["time", "geo", "metric", "classification"] },
      code: { type: "string", description: "The dimension as a parameter, where its id does not tell it." },
      codes: { ...byCode(TEXT), description: "Categories as parameters, where their codes do not tell them." },
      measures: { type: "object" },
    },
    additionalProperties: false,
  },
});

/** The shapes of what plain addresses answer. */
export const SCHEMAS = {
  Dataset: {
    type: "object",
    description: "JSON-stat 2.0, https://json-stat.org/format/. What it has no property for is in `extension`.",
    required: ["version", "class", "label", "id", "size", "role", "dimension", "value", "extension"],
    properties: {
      version: { type: "string", const: "2.0" },
      class: { type: "string", const: "dataset" },
      label: TEXT,
      source: TEXT,
      updated: { type: "string", format: "date-time" },
      id: listOf(TEXT),
      size: listOf({ type: "integer" }),
      role: { type: "object", additionalProperties: listOf(TEXT) },
      dimension: { type: "object", additionalProperties: DIMENSION },
      value: {
        anyOf: [listOf(MAYBE_NUMBER), { type: "object", additionalProperties: { type: "number" } }],
        description: "Last dimension fastest; null wherever there is a status. By place where most are null.",
      },
      status: {
        type: "object",
        additionalProperties: { type: "string", enum: ["Q", "O", "M"] },
        description: "By place: Q hidden, O missing because the city has not reported, M cannot occur.",
      },
      note: listOf(TEXT),
      link: { type: "object" },
      extension: {
        type: "object",
        required: ["lang", "status", "statistic", "measure", "passport"],
        properties: {
          lang: TEXT,
          status: { type: "object" },
          statistic: { type: "string", enum: STATISTICS },
          measure: whole({
            code: TEXT,
            title: TEXT,
            definition: TEXT,
            unit: whole({ code: TEXT, title: TEXT }),
            decimals: { type: "integer" },
            version: MAYBE_TEXT,
          }),
          passport: { $ref: "#/components/schemas/Passport" },
          noise: { ...listOf(MAYBE_NUMBER), description: "Usual size of the protective noise in each figure." },
        },
        additionalProperties: false,
      },
    },
    additionalProperties: false,
  },
  Passport: whole({
    agency: TEXT,
    definitionVersion: MAYBE_TEXT,
    release: TEXT,
    dataAsOf: DAY,
    publishedAt: { type: "string", format: "date-time" },
    checksum: TEXT,
    isPerturbed: { type: "boolean" },
    noise: MAYBE_TEXT,
    threshold: MAYBE_TEXT,
    citiesExpected: listOf(TEXT),
    citiesReporting: listOf(TEXT),
    citiesMissing: listOf(TEXT),
    licence: whole({ code: TEXT, url: { type: "string", format: "uri" } }),
    citation: TEXT,
    address: TEXT,
    notes: listOf(TEXT),
  }),
  Problem: {
    type: "object",
    required: ["type", "title", "status", "detail", "code", "requestId"],
    properties: {
      type: { type: "string", format: "uri-reference" },
      title: TEXT,
      status: { type: "integer" },
      detail: { type: "string", description: "What is wrong, and what would be right." },
      code: { type: "string", enum: Object.keys(ERROR_STATUS) },
      requestId: TEXT,
      path: { type: "string", description: "Parameter, or place in the question, that is wrong." },
      nearest: { ...listOf(TEXT), description: "What would be right in that place, nearest first." },
      retryAfter: { type: "integer", description: "Seconds." },
    },
  },
};
