import type { DimensionRole, Json, JsonObject, Licence, Localised, Passport, TableMeasure } from "../../model/index.ts";
import { isObject, listOf, numberOf, objectOf, textOf, textsOf } from "../json-fields.ts";
import type { CubeKind } from "./cube.ts";
import type { DimensionParts } from "./cube-parts.ts";
import { plainMeasure, same, unitOf } from "./units.ts";
import { licenceOf, unknownPassport } from "./unknown-passport.ts";

/** A text as {@link Say} left it: in every language, or in one, which then stands for all. */
export function textFacts(json: Json | undefined): Localised | null {
  if (typeof json === "string") return same(json);
  if (!isObject(json)) return null;
  const [fi, en, sv] = [textOf(json["fi"]), textOf(json["en"]), textOf(json["sv"])];
  const any = fi ?? en ?? sv;
  return any === null ? null : { fi: fi ?? any, sv: sv ?? any, en: en ?? any };
}

/** A measure, from what `factsOf` wrote; null where there is none. */
export function readMeasure(json: Json | undefined): TableMeasure | null {
  const fields = objectOf(json);
  const code = textOf(fields["code"]);
  if (code === null) return null;
  const unit = objectOf(fields["unit"]);
  const unitCode = textOf(unit["code"]) ?? "NUMBER";
  return plainMeasure(code, {
    title: textFacts(fields["title"]) ?? same(code),
    definition: textFacts(fields["definition"]) ?? same(""),
    unit: { code: unitCode, title: textFacts(unit["title"]) ?? unitOf(unitCode).title },
    decimals: decimalsOf(fields["decimals"]) ?? 0,
    version: textOf(fields["version"]),
  });
}

/** A number of decimals; null where it is none. */
export function decimalsOf(json: Json | undefined): number | null {
  const decimals = numberOf(json);
  return decimals !== null && Number.isInteger(decimals) && decimals >= 0 && decimals <= 6 ? decimals : null;
}

/** A passport, from what `passportFacts` wrote; null where there is none. */
export function readPassport(json: Json | undefined): Passport | null {
  if (!isObject(json)) return null;
  const unknown = unknownPassport();
  return {
    agency: textOf(json["agency"]) ?? unknown.agency,
    release: textOf(json["release"]),
    dataAsOf: textOf(json["dataAsOf"]),
    publishedAt: textOf(json["publishedAt"]),
    checksum: textOf(json["checksum"]),
    definitionVersion: textOf(json["definitionVersion"]),
    isPerturbed: json["isPerturbed"] === true,
    noise: textFacts(json["noise"]),
    threshold: textFacts(json["threshold"]),
    citiesExpected: textsOf(json["citiesExpected"]),
    citiesReporting: textsOf(json["citiesReporting"]),
    citiesMissing: textsOf(json["citiesMissing"]),
    licence: readLicence(json["licence"]),
    citation: textFacts(json["citation"]) ?? unknown.citation,
    address: textOf(json["address"]),
    notes: listOf(json["notes"]).flatMap((note) => textFacts(note) ?? []),
  };
}

function readLicence(json: Json | undefined): Licence | null {
  const { code, url } = objectOf(json);
  return typeof code === "string" ? { ...licenceOf(code), ...(typeof url === "string" ? { url } : {}) } : null;
}

/** What `dimensionFacts` wrote of a dimension. */
export interface DimensionFacts extends Pick<DimensionParts, "code" | "role" | "kind"> {
  readonly codeOf: (id: string) => string | undefined;
  readonly measureOf: (id: string) => TableMeasure | undefined;
}

const KINDS: readonly CubeKind[] = ["measure", "metric", "condition", "breakdown"];
const ROLES: readonly DimensionRole[] = ["time", "geo", "metric", "classification"];

export function readDimensionFacts(json: Json | undefined): DimensionFacts {
  const fields = objectOf(json);
  const own = (object: JsonObject, id: string) => (Object.hasOwn(object, id) ? object[id] : undefined);
  const codes = objectOf(fields["codes"]);
  const measures = objectOf(fields["measures"]);
  return {
    code: textOf(fields["code"]) ?? undefined,
    kind: KINDS.find((kind) => kind === fields["kind"]),
    role: ROLES.find((role) => role === fields["role"]),
    codeOf: (id) => textOf(own(codes, id)) ?? undefined,
    measureOf: (id) => readMeasure(own(measures, id)) ?? undefined,
  };
}
