import { FORMATS } from "@digipoint/sdk/formats";
import { GraphError } from "../../graph/errors.ts";
import type { AddressFormat } from "../answers/question-address.ts";
import { nearest } from "../questions/nearest.ts";

/** The description of a CSV file by which programs read it, beside the formats of tables. */
export const CSV_DESCRIPTION = "csv-metadata.json";

export const ADDRESS_FORMATS: readonly AddressFormat[] = [...FORMATS.map(({ name }) => name), CSV_DESCRIPTION];

const PATH = /^\/statistics\/([^/]+)$/;

/** Codes of measures have points in them as formats have, so the longest ending that is a format wins. */
const LONGEST_FIRST = [...ADDRESS_FORMATS].sort((one, other) => other.length - one.length);

/** @throws {@link GraphError} NOT_ACCEPTABLE that names the formats; BAD_REQUEST for what is no address at all. */
export function readPath(pathname: string): { readonly measure: string; readonly format: AddressFormat } {
  const name = decoded(PATH.exec(pathname)?.[1] ?? "");
  const format = LONGEST_FIRST.find((ending) => name.length > ending.length + 1 && name.endsWith(`.${ending}`));
  if (format !== undefined) return { measure: name.slice(0, -format.length - 1), format };
  const [, ending] = /^.+\.([a-z]+)$/.exec(name) ?? [];
  if (ending === undefined)
    throw new GraphError("BAD_REQUEST", "An address is written `/statistics/{measure}.{format}`.", PLACE);
  const near = nearest(ending, ADDRESS_FORMATS);
  throw new GraphError("NOT_ACCEPTABLE", `There is no format ${ending}. Formats: ${ADDRESS_FORMATS.join(", ")}.`, {
    path: "format",
    nearest: near,
  });
}

const PLACE = { path: "measure", nearest: [] };

/** Empty where it is no name at all. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
