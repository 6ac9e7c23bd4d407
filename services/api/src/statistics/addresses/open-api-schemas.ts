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

const condition = whole({ dimension: TEXT, category: TEXT });

/** The shapes of what plain addresses answer. */
export const SCHEMAS = {
  Table: whole({
    lang: TEXT,
    measure: whole({ code: TEXT, version: MAYBE_TEXT, title: TEXT, definition: TEXT, unit: TEXT }),
    statistic: { type: "string", enum: STATISTICS },
    conditions: listOf(whole({ dimension: TEXT, dimensionTitle: TEXT, category: TEXT, categoryTitle: TEXT })),
    dimensions: listOf(
      whole({
        code: TEXT,
        title: TEXT,
        role: { type: "string", enum: ["IDENTIFYING", "SENSITIVE", "NEUTRAL"] },
        categories: listOf(whole({ code: TEXT, title: TEXT })),
      }),
    ),
    values: { ...listOf(MAYBE_NUMBER), description: "Last dimension fastest; null wherever the status is not SHOWN." },
    statuses: listOf({ type: "string", enum: ["SHOWN", "HIDDEN", "MISSING", "NOT_APPLICABLE"] }),
    noise: listOf(MAYBE_NUMBER),
    coarser: listOf(whole({ by: listOf(TEXT), where: listOf(condition), shown: { type: "number" } })),
    citiesMissing: listOf(whole({ code: TEXT, title: TEXT })),
    passport: { $ref: "#/components/schemas/Passport" },
  }),
  Passport: whole({
    measure: TEXT,
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
