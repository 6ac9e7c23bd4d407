import type { Json, JsonObject } from "../../model/index.ts";
import type { CellParts } from "../cube/cube-parts.ts";
import type { Placed } from "../cube/dense-cells.ts";
import { FormatError } from "../format-error.ts";
import { isObject, listOf, numberOf, objectOf, requireList, textOf } from "../json-fields.ts";
import { attributeOf, type Component, componentsAt, valueAt } from "./sdmx-components.ts";

/** The dimensions of a structure, by level, and all of them in the order of their key positions. */
export interface Levels {
  readonly beside: readonly Component[];
  readonly series: readonly Component[];
  readonly observed: readonly Component[];
  readonly ordered: readonly Component[];
}

export function levelsOf(structure: JsonObject): Levels {
  const { dimensions } = structure;
  const [beside, series, observed] = [
    componentsAt(dimensions, "dataSet"),
    componentsAt(dimensions, "series"),
    componentsAt(dimensions, "observation"),
  ];
  const position = ({ json }: Component) => numberOf(json["keyPosition"]) ?? Number.POSITIVE_INFINITY;
  const ordered = [...beside, ...series, ...observed].sort((one, other) => position(one) - position(other));
  if (ordered.some(({ json }, at) => json["keyPosition"] !== at && json["keyPosition"] !== undefined)) {
    throw new FormatError("The key positions of the dimensions have gaps.", "dimensions");
  }
  return { beside, series, observed, ordered };
}

/** The observations of a data set, flat or in series, with the ids of their categories in key order. */
export function sdmxObservations(structure: JsonObject, dataSet: JsonObject, levels: Levels): readonly Placed[] {
  const attributes = componentsAt(structure["attributes"], "observation");
  const { series, observed } = levels;
  const cellOf = (json: Json) => observationOf(json, structure, attributes);
  const flat = entriesOf(dataSet["observations"]).map(([key, json]) => ({ found: idsAt(key, observed), json }));
  const inSeries = entriesOf(dataSet["series"]).flatMap(([outer, one]) =>
    entriesOf(objectOf(one)["observations"]).map(([key, json]) => ({
      found: new Map([...idsAt(outer, series), ...idsAt(key, observed)]),
      json,
    })),
  );
  return [...flat, ...inSeries].map(({ found, json }) => ({
    ids: levels.ordered.map((dimension) => found.get(dimension.id) ?? valueAt(dimension, 0)),
    cell: cellOf(json),
  }));
}

const entriesOf = (json: Json | undefined) => Object.entries(isObject(json) ? json : {});

/** What a key such as `0:1` says: one place for each dimension. */
function idsAt(key: string, dimensions: readonly Component[]): ReadonlyMap<string, string> {
  const places = key.split(":");
  if (places.length !== dimensions.length || !places.every((place) => /^\d+$/.test(place))) {
    throw new FormatError(`The key has not one place for each of ${dimensions.length} dimensions.`, key);
  }
  return new Map(dimensions.map((dimension, at) => [dimension.id, valueAt(dimension, Number(places[at]))]));
}

function observationOf(json: Json, structure: JsonObject, attributes: readonly Component[]): CellParts {
  const [value = null, ...rest] = requireList(json, "observations");
  const others = Math.max(0, listOf(objectOf(structure["measures"])["observation"]).length - 1);
  const said = (id: string) => {
    const at = attributes.findIndex((attribute) => attribute.id === id);
    const attribute = attributes[at];
    return attribute ? attributeOf(attribute, rest[others + at]) : null;
  };
  if (value !== null && value !== "NaN" && typeof value !== "number") {
    throw new FormatError(`${JSON.stringify(value)} is no number.`, "observations");
  }
  return {
    value: typeof value === "number" ? value : null,
    mark: textOf(said("OBS_STATUS")) ?? (said("CONF_STATUS") === "C" ? "Q" : null),
    noise: numberOf(said("SDC_NOISE")),
  };
}
