import type { Json, JsonObject } from "../../model/index.ts";
import type { CellParts } from "../cube/cube-parts.ts";
import { FormatError } from "../format-error.ts";
import { isObject, listOf, numberOf, objectOf, requireList, textOf } from "../json-fields.ts";

/** The cells of a dataset: values as a list or by position, statuses as a list, by position, or one for all. */
export function jsonStatCells(dataset: JsonObject): readonly CellParts[] {
  const size = sizesOf(dataset).reduce((product, one) => product * one, 1);
  const { value, status } = dataset;
  const noise = objectOf(dataset["extension"])["noise"];
  checkLength(value, size, "value");
  checkLength(status, size, "status");
  return Array.from({ length: size }, (_, place) => ({
    value: valueAt(value, place),
    mark: markAt(status, place),
    noise: numberOf(at(noise, place)),
  }));
}

/** How many categories each dimension has. @throws {@link FormatError} */
export const sizesOf = (dataset: JsonObject): readonly number[] =>
  requireList(dataset["size"], "size").map((size) => {
    const number = numberOf(size);
    if (number === null || !Number.isInteger(number) || number < 1) {
      throw new FormatError("Every dimension has at least one category.", "size");
    }
    return number;
  });

function checkLength(json: Json | undefined, size: number, place: string): void {
  if (Array.isArray(json) && json.length !== size) {
    throw new FormatError(`The list has ${json.length} items where the dimensions say ${size}.`, place);
  }
  const beyond = isObject(json)
    ? Object.keys(json).find((key) => !(/^\d+$/.test(key) && Number(key) < size))
    : undefined;
  if (beyond !== undefined) throw new FormatError(`${beyond} is no position of one of ${size} cells.`, place);
  if (place === "value" && !Array.isArray(json) && !isObject(json))
    throw new FormatError("A list or an object is expected here.", place);
}

const at = (json: Json | undefined, place: number): Json | undefined =>
  isObject(json) ? json[String(place)] : listOf(json)[place];

function valueAt(json: Json | undefined, place: number): number | null {
  const value = at(json, place) ?? null;
  if (value !== null && typeof value !== "number") throw new FormatError("The value is no number.", `value.${place}`);
  return value;
}

const markAt = (json: Json | undefined, place: number): string | null =>
  (typeof json === "string" ? json : textOf(at(json, place))) || null;
