import { isLanguage, type Language } from "@digipoint/sdk/model";
import { GraphError } from "../../graph/errors.ts";
import { ADDRESS_PARAMETERS, type AddressFormat } from "../answers/question-address.ts";
import { DIMENSIONS } from "../dimensions/dimensions.ts";
import { nearest } from "../questions/nearest.ts";
import type { Question, Statistic } from "../questions/question.ts";
import { type CsvDialect, DECIMALS, dialectFor, SEPARATORS } from "./csv-dialect.ts";

/** What a plain address asks for. */
export interface AddressRequest {
  readonly question: Question;
  readonly format: AddressFormat;
  readonly lang: Language;
  /** Code of the release that is meant; null for whichever is current. */
  readonly release: string | null;
  readonly dialect: CsvDialect;
}

const FORMATS = ["csv", "json"] as const satisfies AddressFormat[];
export const STATISTICS = ["COUNT", "SUM", "SHARE", "MEAN"] as const satisfies Statistic[];

const PATH = /^\/statistics\/([^/]+)\.([^./]+)$/;
const DIMENSION_CODES = DIMENSIONS.map(({ code }) => code);
const PARAMETERS: readonly string[] = [...ADDRESS_PARAMETERS, ...DIMENSION_CODES];
/** Those of them that say how a CSV file is written. */
const CSV_ONLY: readonly string[] = ["separator", "decimal"];

/** @throws {@link GraphError} BAD_REQUEST that names the parameter, what it takes, and what is near it. */
export function readAddress({ pathname, searchParams }: URL): AddressRequest {
  const { measure, format } = readPath(pathname);
  for (const name of searchParams.keys()) checkParameter(name, searchParams, format);
  const lang = oneOf("lang", searchParams.get("lang") ?? "fi", ["fi", "sv", "en"].filter(isLanguage));
  const statistic = searchParams.get("statistic");
  const separator = searchParams.get("separator");
  const decimal = searchParams.get("decimal");
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
    lang,
    release: searchParams.get("release"),
    dialect: dialectFor(lang, {
      ...(separator !== null && { separator: oneOf("separator", separator, SEPARATORS) }),
      ...(decimal !== null && { decimal: oneOf("decimal", decimal, DECIMALS) }),
    }),
  };
}

function readPath(pathname: string): { readonly measure: string; readonly format: AddressFormat } {
  const [, measure, format] = PATH.exec(pathname) ?? [];
  const known = FORMATS.find((one) => one === format);
  const name = measure === undefined ? null : decoded(measure);
  if (known && name !== null) return { measure: name, format: known };
  throw refused("An address is written `/statistics/{measure}.csv` or `/statistics/{measure}.json`.", "measure", []);
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
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
  if (format !== "csv" && CSV_ONLY.includes(name)) throw refused(`\`${name}\` is for CSV alone.`, name, []);
}

function oneOf<Value extends string>(name: string, given: string, possible: readonly Value[]): Value {
  const found = possible.find((value) => value === given);
  if (found !== undefined) return found;
  throw refused(`\`${name}\` takes ${told(possible)}`, name, nearest(given, possible));
}

const told = (values: readonly string[]) => `${values.join(", ")}.`;

const refused = (message: string, path: string, near: readonly string[]) =>
  new GraphError("BAD_REQUEST", message, { path, nearest: near });
