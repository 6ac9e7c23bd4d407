import type { Json, JsonObject } from "../../model/index.ts";
import { listOf, numberOf, objectOf } from "../json-fields.ts";

/** What is wrong with a flat data message of SDMX-JSON that its schema cannot say; empty where nothing is. */
export function brokenSdmxJsonRules(message: JsonObject): readonly string[] {
  const data = objectOf(message["data"]);
  const structure = objectOf(listOf(data["structures"])[0]);
  const dataSet = objectOf(listOf(data["dataSets"])[0]);
  const dimensions = objectOf(structure["dimensions"]);
  const observed = listOf(dimensions["observation"]).map(objectOf);
  const beside = listOf(dimensions["dataSet"]).map(objectOf);
  const all = [...beside, ...observed].sort((one, other) => Number(one["keyPosition"]) - Number(other["keyPosition"]));
  const sizes = observed.map(sizeOf);
  const attributes = objectOf(structure["attributes"]);
  const wrong = (isWrong: boolean, sentence: string) => (isWrong ? [sentence] : []);
  const entries = Object.entries(objectOf(dataSet["observations"]));
  return [
    ...wrong(!all.every((one, place) => one["keyPosition"] === place), "key positions without gaps"),
    ...wrong(all[0]?.["id"] !== "INDICATOR", "the indicator first"),
    ...wrong(listOf(dimensions["series"]).length > 0, "no series beside flat observations"),
    ...wrong(
      beside.some((one) => sizeOf(one) !== 1),
      "one value of what stands beside",
    ),
    ...wrong(entries.length !== sizes.reduce((product, size) => product * size, 1), "an observation for every cell"),
    ...entries.flatMap(([key, json]) => brokenObservation(key, listOf(json), sizes, attributes)),
    ...brokenGroups(objectOf(dataSet["dimensionGroupAttributes"]), all, attributes),
    ...brokenIndexes(listOf(dataSet["attributes"]), listOf(attributes["dataSet"]), "data set"),
    ...wrong(
      listOf(dataSet["annotations"]).some((place) => !listOf(structure["annotations"])[Number(place)]),
      "annotations that there are",
    ),
  ];
}

const sizeOf = (component: JsonObject) => listOf(component["values"]).length;

function brokenObservation(
  key: string,
  [value, ...rest]: readonly Json[],
  sizes: readonly number[],
  attributes: JsonObject,
): readonly string[] {
  const places = key.split(":").map(Number);
  const isPlaced = places.length === sizes.length && places.every((place, at) => place < (sizes[at] ?? 0));
  const listed = listOf(attributes["observation"]).map(objectOf);
  const said = (id: string) => {
    const at = listed.findIndex((attribute) => attribute["id"] === id);
    return objectOf(listOf(listed[at]?.["values"])[Number(rest[at])])["id"];
  };
  const isAbsent = said("OBS_STATUS") !== "A";
  return [
    ...(isPlaced ? [] : [`${key}: a key of places that there are`]),
    ...brokenIndexes(rest, listed, key),
    ...(isAbsent === (value === null) ? [] : [`${key}: a value or the mark of its absence`]),
    ...((said("OBS_STATUS") === "Q") === (said("CONF_STATUS") === "C") ? [] : [`${key}: hidden is confidential`]),
  ];
}

function brokenGroups(groups: JsonObject, all: readonly JsonObject[], attributes: JsonObject): readonly string[] {
  return Object.entries(groups).flatMap(([key, json]) => {
    const places = key.split(":");
    const isPlaced = places.every((place, at) => place === "" || Number(place) < sizeOf(objectOf(all[at])));
    const isWhole = places.length === all.length && isPlaced;
    return [
      ...(isWhole ? [] : [`${key}: a place for every dimension`]),
      ...brokenIndexes(listOf(json), listOf(attributes["dimensionGroup"]), key),
    ];
  });
}

/** Attributes with values are indexes of theirs; there are not more than the structure lists. */
function brokenIndexes(said: readonly Json[], listed: readonly Json[], place: string): readonly string[] {
  const isWrong = said.some((one, at) => {
    const size = sizeOf(objectOf(listed[at]));
    const index = numberOf(one);
    return listed[at] === undefined || (size > 0 && (index === null || index >= size));
  });
  return isWrong ? [`${place}: attributes with values that there are`] : [];
}
