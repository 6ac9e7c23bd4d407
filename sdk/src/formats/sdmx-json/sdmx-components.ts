import type { Json, JsonObject, Localised } from "../../model/index.ts";
import { textFacts } from "../cube/read-facts.ts";
import { same } from "../cube/units.ts";
import { FormatError } from "../format-error.ts";
import { isObject, listOf, numberOf, objectOf, requireObject, requireText, textOf } from "../json-fields.ts";

/** A dimension or an attribute of a message, with the ids of its values. */
export interface Component {
  readonly id: string;
  readonly json: JsonObject;
  readonly values: readonly { readonly id: string; readonly title: Localised }[];
}

/** The name of a thing in every language that it has. */
export const nameOf = (json: JsonObject): Localised | null => textFacts(json["names"]) ?? textFacts(json["name"]);

/** The components of one kind that stand at one level: `dataSet`, `series` or `observation`. */
export const componentsAt = (levels: Json | undefined, level: string): readonly Component[] =>
  listOf(objectOf(levels)[level]).map((one): Component => {
    const json = requireObject(one, level);
    const id = requireText(json["id"], `${level}.id`);
    return { id, json, values: listOf(json["values"]).map((value) => codedValue(value, id)) };
  });

function codedValue(json: Json, place: string): Component["values"][number] {
  const { id, value } = requireObject(json, place);
  const code = textOf(id) ?? (typeof value === "object" || value === undefined ? null : String(value));
  if (code === null) throw new FormatError("A value has neither an id nor a value.", place);
  return { id: code, title: nameOf(objectOf(json)) ?? same(code) };
}

/** The value at the place that an index names. @throws {@link FormatError} if there is none. */
export function valueAt({ id, values }: Component, index: number): string {
  const value = values[index];
  if (value === undefined) throw new FormatError(`${index} is the place of no value.`, id);
  return value.id;
}

/** What an attribute says: the value behind its index, or the value itself; null for nothing. */
export function attributeOf(component: Component, json: Json | undefined): Json {
  if (json === undefined || json === null) return null;
  const index = numberOf(json);
  return component.values.length > 0 && index !== null ? valueAt(component, index) : json;
}

/** The one structure and the one data set of a message. @throws {@link FormatError} */
export function messageOf(json: Json): { readonly structure: JsonObject; readonly dataSet: JsonObject } {
  const data = objectOf(objectOf(json)["data"]);
  const structures = listOf(data["structures"]);
  const dataSets = listOf(data["dataSets"]);
  const [structure] = structures;
  const [dataSet] = dataSets;
  if (!isObject(structure) || !isObject(dataSet) || structures.length > 1 || dataSets.length > 1) {
    throw new FormatError("This is no data message of SDMX-JSON 2 with one structure and one data set.");
  }
  return { structure, dataSet };
}
