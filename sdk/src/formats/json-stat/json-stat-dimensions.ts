import type { DimensionRole, JsonObject, TableMeasure } from "../../model/index.ts";
import { codeOfCategory } from "../cube/category-ids.ts";
import type { CategoryParts, CellParts, DimensionParts } from "../cube/cube-parts.ts";
import { decimalsOfCells } from "../cube/dense-cells.ts";
import { decimalsOf, readDimensionFacts } from "../cube/read-facts.ts";
import { plainMeasure, same } from "../cube/units.ts";
import { FormatError } from "../format-error.ts";
import {
  isObject,
  listOf,
  objectOf,
  requireList,
  requireObject,
  requireText,
  textOf,
  textsOf,
} from "../json-fields.ts";
import { sizesOf } from "./json-stat-cells.ts";

/** The dimensions of a dataset. */
export function jsonStatDimensions(dataset: JsonObject, cells: readonly CellParts[]): readonly DimensionParts[] {
  const ids = requireList(dataset["id"], "id").map((id) => requireText(id, "id"));
  const sizes = sizesOf(dataset);
  if (ids.length !== sizes.length) throw new FormatError("There are not as many ids as sizes.", "size");
  const dimensions = requireObject(dataset["dimension"], "dimension");
  return ids.map((id, place) => {
    const json = requireObject(Object.hasOwn(dimensions, id) ? dimensions[id] : undefined, `dimension.${id}`);
    const categories = categoryIds(json, id);
    if (categories.length !== sizes[place]) {
      throw new FormatError(
        `There are ${categories.length} categories where size says ${sizes[place]}.`,
        `dimension.${id}`,
      );
    }
    return dimensionOf({ id, json, categories, role: roleIn(dataset, id), cells });
  });
}

interface Found {
  readonly id: string;
  readonly json: JsonObject;
  readonly categories: readonly string[];
  readonly role: DimensionRole | undefined;
  readonly cells: readonly CellParts[];
}

/** Of others' files, ids stay as they are and single categories are conditions. */
function dimensionOf({ id, json, categories, role, cells }: Found): DimensionParts {
  const facts = readDimensionFacts(json["extension"]);
  const isOurs = facts.kind !== undefined;
  const found = facts.role ?? role;
  const isCondition = !isOurs && categories.length === 1 && found !== "metric";
  return {
    id,
    title: same(textOf(json["label"]) ?? id),
    code: facts.code ?? (isOurs ? undefined : id),
    role: found,
    kind: isCondition ? "condition" : facts.kind,
    categories: categories.map((category): CategoryParts => {
      const title = same(textIn(objectOf(json["category"])["label"], category) ?? category);
      return {
        id: category,
        code: facts.codeOf(category),
        title,
        measure:
          facts.measureOf(category) ?? (found === "metric" ? measureIn(json, category, title, cells) : undefined),
      };
    }),
  };
}

/** By their index, as a list or by place; a single category may have none and be told by its label. */
function categoryIds(json: JsonObject, id: string): readonly string[] {
  const { index, label } = requireObject(json["category"], `dimension.${id}.category`);
  if (!isObject(index)) return index === undefined ? Object.keys(objectOf(label)) : textsOf(index);
  const places = Object.entries(index).map(([category, place]) => ({ category, place }));
  const sorted = places.toSorted((one, other) => Number(one.place) - Number(other.place));
  if (sorted.some(({ place }, at) => place !== at)) {
    throw new FormatError("The index is no order of the categories.", `dimension.${id}.category.index`);
  }
  return sorted.map(({ category }) => category);
}

const textIn = (json: JsonObject[string] | undefined, key: string): string | null =>
  isObject(json) && Object.hasOwn(json, key) ? textOf(json[key]) : null;

function roleIn(dataset: JsonObject, id: string): DimensionRole | undefined {
  const roles = objectOf(dataset["role"]);
  return (["time", "geo", "metric"] as const).find((role) => listOf(roles[role]).includes(id));
}

function measureIn(
  json: JsonObject,
  id: string,
  title: TableMeasure["title"],
  cells: readonly CellParts[],
): TableMeasure {
  const unit = objectOf(objectOf(objectOf(json["category"])["unit"])[id]);
  const name = textOf(unit["base"]) ?? textOf(unit["label"]);
  return plainMeasure(codeOfCategory(id, "metric", false), {
    title,
    decimals: decimalsOf(unit["decimals"]) ?? decimalsOfCells(cells),
    ...(name === null ? {} : { unit: { code: name, title: same(name) } }),
  });
}
