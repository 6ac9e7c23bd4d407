import type { DimensionRole, JsonObject } from "../../model/index.ts";
import type { CategoryParts, DimensionParts } from "../cube/cube-parts.ts";
import { readDimensionFacts, textFacts } from "../cube/read-facts.ts";
import { same } from "../cube/units.ts";
import { FormatError } from "../format-error.ts";
import { objectOf } from "../json-fields.ts";
import type { PxFile } from "./px-file.ts";
import { readIndicator } from "./read-indicator.ts";
import { periodsOf } from "./time-values.ts";

/** The dimensions of a file, those of the stub first; `facts` are ours, empty in files of others. */
export function readDimensions(file: PxFile, facts: JsonObject): readonly DimensionParts[] {
  const titles = titlesIn(file, file.lang);
  if (titles.length === 0) throw new FormatError("The file has no dimensions: STUB and HEADING name them.", "STUB");
  return titles.map((title, place) => readDimension(file, title, place, objectOf(facts["dimensions"])));
}

const titlesIn = (file: PxFile, lang: string) => [...file.texts("STUB", lang), ...file.texts("HEADING", lang)];

function readDimension(file: PxFile, title: string, place: number, facts: JsonObject): DimensionParts {
  const id = file.word("VARIABLECODE", title) ?? title;
  const own = objectOf(Object.hasOwn(facts, id) ? facts[id] : undefined);
  const { code, role = roleOf(file, title), kind, codeOf, measureOf } = readDimensionFacts(own);
  const titles = objectOf(own["titles"]);
  const values = file.texts("VALUES", file.lang, title);
  const categories = idsOf(file, title, values).map((category, at): CategoryParts => {
    const told = textFacts(Object.hasOwn(titles, category) ? titles[category] : undefined);
    const name = told ?? file.localised((lang) => valuesIn(file, lang, place)[at]) ?? same(category);
    const value = values[at] ?? category;
    const measure =
      role === "metric" ? (measureOf(category) ?? readIndicator(file, title, value, category)) : undefined;
    return { id: category, code: codeOf(category), title: name, measure };
  });
  return {
    id,
    code,
    title: textFacts(own["title"]) ?? file.localised((lang) => titlesIn(file, lang)[place]) ?? same(title),
    role,
    kind,
    categories,
  };
}

const valuesIn = (file: PxFile, lang: string, place: number): readonly string[] => {
  const title = titlesIn(file, lang)[place];
  return title === undefined ? [] : file.texts("VALUES", lang, title);
};

/** Codes, as periods where a time says which; where there are none, the texts stand for them. */
function idsOf(file: PxFile, title: string, values: readonly string[]): readonly string[] {
  const codes = file.texts("CODES", file.lang, title);
  if (values.length > 0 && codes.length > 0 && codes.length !== values.length) {
    throw new FormatError(`There are ${codes.length} codes and ${values.length} texts.`, `CODES("${title}")`);
  }
  const ids = codes.length > 0 ? codes : values;
  if (ids.length === 0) throw new FormatError("The dimension has no values.", `VALUES("${title}")`);
  const times = file.raw("TIMEVAL", file.lang, title);
  return (times === undefined ? null : periodsOf(times, ids.length)) ?? ids;
}

function roleOf(file: PxFile, title: string): DimensionRole | undefined {
  if (file.texts("CONTVARIABLE", file.lang).includes(title)) return "metric";
  const type = (file.word("VARIABLE-TYPE", title) ?? "").toLowerCase();
  if (type === "time" || type === "t" || file.raw("TIMEVAL", file.lang, title) !== undefined) return "time";
  if (type.startsWith("g") || file.word("MAP", title) !== undefined) return "geo";
  return undefined;
}
