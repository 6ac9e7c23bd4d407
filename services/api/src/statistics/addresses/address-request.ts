import { isLanguage, type Language } from "@digipoint/sdk/model";
import { GraphError } from "../../graph/errors.ts";
import { ADDRESS_PARAMETERS, type AddressFormat } from "../answers/question-address.ts";
import { DIMENSIONS } from "../dimensions/dimensions.ts";
import { nearest } from "../questions/nearest.ts";
import type { Question, Statistic } from "../questions/question.ts";
import { readPath } from "./address-path.ts";
import { DECIMALS, ENCODINGS, FORMATS_THAT_TAKE, SEPARATORS } from "./writing-parameters.ts";

/** How a table is to be written; what was not chosen is not there. */
export interface Writing {
  readonly lang: Language;
  readonly separator?: (typeof SEPARATORS)[number];
  readonly decimal?: (typeof DECIMALS)[number];
  readonly encoding?: (typeof ENCODINGS)[number];
}

/** What a plain address asks for. */
export interface AddressRequest {
  readonly question: Question;
  readonly format: AddressFormat;
  /** Code of the release that is meant; null for whichever is current. */
  readonly release: string | null;
  readonly writing: Writing;
}

export const STATISTICS = ["COUNT", "SUM", "SHARE", "MEAN"] as const satisfies Statistic[];

const DIMENSION_CODES = DIMENSIONS.map(({ code }) => code);
const PARAMETERS: readonly string[] = [...ADDRESS_PARAMETERS, ...DIMENSION_CODES];

/** @throws {@link GraphError} BAD_REQUEST that names the parameter, what it takes, and what is near it; NOT_ACCEPTABLE. */
export function readAddress({ pathname, searchParams }: URL): AddressRequest {
  const { measure, format } = readPath(pathname);
  for (const name of searchParams.keys()) checkParameter(name, searchParams, format);
  const statistic = searchParams.get("statistic");
  return {
    question: {
      measure,
      statistic: statistic === null ? null : oneOf("statistic", statistic, STATISTICS),
      by: (searchParams.get("by") ?? "").split(",").filter((code) => code !== ""),
      where: [...searchParams]
        .filter(([name]) => DIMENSION_CODES.includes(name))
        .map(([dimension, category]) => ({ dimension, category }))
        .sort((one, other) => (one.dimension < other.dimension ? -1 : 1)),
    },
    format,
    release: searchParams.get("release"),
    writing: writingOf(searchParams),
  };
}

function writingOf(parameters: URLSearchParams): Writing {
  const lang = oneOf("lang", parameters.get("lang") ?? "fi", ["fi", "sv", "en"].filter(isLanguage));
  const separator = parameters.get("separator");
  const decimal = parameters.get("decimal");
  const encoding = parameters.get("encoding");
  const writing = {
    lang,
    ...(separator !== null && { separator: oneOf("separator", separator, SEPARATORS) }),
    ...(decimal !== null && { decimal: oneOf("decimal", decimal, DECIMALS) }),
    ...(encoding !== null && { encoding: oneOf("encoding", encoding, ENCODINGS) }),
  };
  const isSplit = (writing.separator ?? (lang === "en" ? "comma" : "semicolon")) === "comma";
  if (isSplit && decimal === "comma")
    throw refused(
      "Commas between columns and in numbers cannot be told apart. Choose another `separator`.",
      "decimal",
      ["point"],
    );
  return writing;
}

function checkParameter(name: string, parameters: URLSearchParams, format: AddressFormat): void {
  if (!PARAMETERS.includes(name)) {
    const near = nearest(name, PARAMETERS);
    const hint =
      near.length > 0
        ? `Near it: ${near.join(", ")}.`
        : `Beside dimensions it may be one of ${told(ADDRESS_PARAMETERS)}`;
    throw refused(`There is no parameter ${JSON.stringify(name)}. ${hint}`, name, near);
  }
  if (parameters.getAll(name).length > 1) {
    throw refused(`\`${name}\` is given more than once; it takes one value, and there is no or.`, name, []);
  }
  const takers = FORMATS_THAT_TAKE[name];
  if (takers && !takers.includes(format)) throw refused(`\`${name}\` is for ${told(takers)}`, name, []);
}

function oneOf<Value extends string>(name: string, given: string, possible: readonly Value[]): Value {
  const found = possible.find((value) => value === given);
  if (found !== undefined) return found;
  throw refused(`\`${name}\` takes ${told(possible)}`, name, nearest(given, possible));
}

const told = (values: readonly string[]) => `${values.join(", ")}.`;

const refused = (message: string, path: string, near: readonly string[]) =>
  new GraphError("BAD_REQUEST", message, { path, nearest: near });
