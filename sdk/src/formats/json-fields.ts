import type { Json, JsonObject } from "../model/index.ts";
import { FormatError } from "./format-error.ts";

/** Whether JSON is an object. */
export const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === "object" && json !== null && !Array.isArray(json);

/** JSON as an object; empty where it is something else, so that optional parts can be looked into. */
export const objectOf = (json: Json | undefined): JsonObject => (isObject(json) ? json : {});

/** JSON as a list; empty where it is something else. */
export const listOf = (json: Json | undefined): readonly Json[] => (Array.isArray(json) ? json : []);

/** The texts of a list. */
export const textsOf = (json: Json | undefined): readonly string[] =>
  listOf(json).filter((one) => typeof one === "string");

/** JSON as a text; null where it is something else. */
export const textOf = (json: Json | undefined): string | null => (typeof json === "string" ? json : null);

/** JSON as a number; null where it is something else. */
export const numberOf = (json: Json | undefined): number | null => (typeof json === "number" ? json : null);

/** JSON as an object. @throws {@link FormatError} if it is something else. */
export function requireObject(json: Json | undefined, place: string): JsonObject {
  if (!isObject(json)) throw new FormatError("An object is expected here.", place);
  return json;
}

/** JSON as a list. @throws {@link FormatError} if it is something else. */
export function requireList(json: Json | undefined, place: string): readonly Json[] {
  if (!Array.isArray(json)) throw new FormatError("A list is expected here.", place);
  return json;
}

/** JSON as a text. @throws {@link FormatError} if it is something else. */
export function requireText(json: Json | undefined, place: string): string {
  if (typeof json !== "string") throw new FormatError("A text is expected here.", place);
  return json;
}
