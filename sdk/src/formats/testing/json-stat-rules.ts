import type { Json, JsonObject } from "../../model/index.ts";
import { isObject, listOf, objectOf, textsOf } from "../json-fields.ts";

/** What is wrong with a dataset of JSON-stat that its schema cannot say, as sentences; empty where nothing is. */
export function brokenJsonStatRules(dataset: JsonObject): readonly string[] {
  const ids = textsOf(dataset["id"]);
  const sizes = listOf(dataset["size"]).map(Number);
  const dimensions = objectOf(dataset["dimension"]);
  const cells = sizes.reduce((product, size) => product * size, 1);
  const { value, status } = dataset;
  const wrong = (isWrong: boolean, sentence: string) => (isWrong ? [sentence] : []);
  return [
    ...wrong(ids.length !== sizes.length, "as many ids as sizes"),
    ...wrong([...ids].sort().join() !== Object.keys(dimensions).sort().join(), "the ids name the dimensions"),
    ...wrong(Array.isArray(value) && value.length !== cells, "a value for every cell"),
    ...wrong(hasBeyond(value, cells), "values at positions of cells"),
    ...wrong(hasBeyond(status, cells), "statuses at positions of cells"),
    ...Object.values(objectOf(dataset["role"])).flatMap((role) =>
      wrong(
        textsOf(role).some((id) => !ids.includes(id)),
        "roles of dimensions",
      ),
    ),
    ...ids.flatMap((id, place) => brokenCategories(id, objectOf(objectOf(dimensions[id])["category"]), sizes[place])),
    ...Array.from({ length: cells }, (_, place) => brokenCell(value, status, place)).flat(),
  ];
}

const at = (json: Json | undefined, place: number) => (isObject(json) ? json[String(place)] : listOf(json)[place]);

const hasBeyond = (json: Json | undefined, cells: number) =>
  isObject(json) && Object.keys(json).some((key) => !(Number(key) >= 0 && Number(key) < cells));

function brokenCategories(id: string, category: JsonObject, size: number | undefined): readonly string[] {
  const index = textsOf(category["index"]);
  const strangers = ["label", "unit", "note"].filter((part) =>
    Object.keys(objectOf(category[part])).some((code) => !index.includes(code)),
  );
  const unlabelled = index.some((code) => !Object.hasOwn(objectOf(category["label"]), code));
  return [
    ...(index.length === size && new Set(index).size === size ? [] : [`${id}: an index of its size`]),
    ...strangers.map((part) => `${id}: each ${part} of a category`),
    ...(unlabelled ? [`${id}: a label for each category`] : []),
  ];
}

/** A value and a mark that says that it is absent never stand together, and neither is missing. */
function brokenCell(values: Json | undefined, statuses: Json | undefined, place: number): readonly string[] {
  const isThere = typeof at(values, place) === "number";
  const isAbsent = ["Q", "O", "M"].includes(String(at(statuses, place)));
  return isThere === isAbsent ? [`cell ${place}: a value or the mark of its absence`] : [];
}
