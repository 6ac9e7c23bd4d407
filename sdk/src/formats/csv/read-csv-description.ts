import type { Json, JsonObject, Localised, Passport, Statistic, TableMeasure } from "../../model/index.ts";
import { decodeJson } from "../bytes.ts";
import type { CategoryParts, DimensionParts } from "../cube/cube-parts.ts";
import { isStatistic } from "../cube/flow.ts";
import { readDimensionFacts, readMeasure, readPassport, textFacts } from "../cube/read-facts.ts";
import { unknownPassport } from "../cube/unknown-passport.ts";
import { listOf, objectOf, requireObject, textOf } from "../json-fields.ts";
import { NOTE_TYPE } from "./csvw-metadata.ts";

/** What the description of a CSV file says of a column's dimension. */
export interface DescribedDimension extends Omit<DimensionParts, "id" | "title" | "categories"> {
  readonly title: Localised | null;
  /** By exchange code. */
  readonly categories: ReadonlyMap<string, Partial<CategoryParts>>;
}

/** What the description of a CSV file says of its table. */
export interface CsvDescription {
  readonly statistic: Statistic | null;
  readonly measure: TableMeasure | null;
  readonly passport: Passport;
  /** By column. */
  readonly dimensions: ReadonlyMap<string, DescribedDimension>;
}

/** Reads what `csvwMetadata` wrote, and of others' descriptions their licence and source. @throws {@link FormatError} */
export function readCsvDescription(bytes: Uint8Array): CsvDescription {
  const description = requireObject(decodeJson(bytes), "description");
  const note = objectOf(listOf(description["notes"]).find((one) => objectOf(one)["type"] === NOTE_TYPE));
  return describedBy(note, () => othersPassport(description));
}

/** What `tableFacts` wrote, and a passport of others where it wrote none. */
export function describedBy(note: JsonObject, others: () => Passport = unknownPassport): CsvDescription {
  const { statistic } = note;
  return {
    statistic: isStatistic(statistic) ? statistic : null,
    measure: readMeasure(note["measure"]),
    passport: readPassport(note["passport"]) ?? others(),
    dimensions: new Map(
      listOf(note["dimensions"]).map((one) => [textOf(objectOf(one)["column"]) ?? "", dimensionOf(objectOf(one))]),
    ),
  };
}

function dimensionOf(json: JsonObject): DescribedDimension {
  const { code, role, kind, codeOf, measureOf } = readDimensionFacts(json);
  const categories = Object.entries(objectOf(json["categories"])).map(
    ([id, title]): [string, Partial<CategoryParts>] => {
      const said = { title: textFacts(title), code: codeOf(id), measure: measureOf(id) };
      return [
        id,
        Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null && value !== undefined)),
      ];
    },
  );
  return { title: textFacts(json["title"]), code, role, kind, categories: new Map(categories) };
}

function othersPassport(description: JsonObject): Passport {
  const url = textOf(objectOf(description["dc:license"])["@id"]);
  const source = textIn(description["dc:source"]) ?? textIn(description["dc:publisher"]);
  return unknownPassport({
    ...(url === null ? {} : { licence: { code: url, url } }),
    ...(source === null ? {} : { citation: source }),
  });
}

const textIn = (json: Json | undefined): Localised | null =>
  textFacts(textOf(objectOf(json)["@value"]) ?? textOf(json) ?? undefined);
