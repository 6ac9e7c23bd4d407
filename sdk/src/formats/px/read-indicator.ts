import type { TableMeasure, Unit } from "../../model/index.ts";
import { decimalsOf } from "../cube/read-facts.ts";
import { plainMeasure, same, unitOf } from "../cube/units.ts";
import type { PxFile } from "./px-file.ts";

/** One measure of several, from the entries about its text. */
export function readIndicator(file: PxFile, dimension: string, value: string, code: string): TableMeasure {
  const place = file.texts("VALUES", file.lang, dimension).indexOf(value);
  const inLanguage = (lang: string) => {
    const title = file.texts("CONTVARIABLE", lang)[0] ?? dimension;
    return { title, text: file.texts("VALUES", lang, title)[place] ?? value };
  };
  const units = file.localised((lang) => {
    const { title, text } = inLanguage(lang);
    return file.texts("UNITS", lang, text)[0] ?? file.texts("UNITS", lang, title, text)[0];
  });
  const definition = file.localised((lang) => {
    const { title, text } = inLanguage(lang);
    return file.texts("VALUENOTE", lang, title, text)[0] ?? file.texts("VALUENOTEX", lang, title, text)[0];
  });
  return plainMeasure(code, {
    title: file.localised((lang) => inLanguage(lang).text) ?? same(value),
    definition: definition ?? same(""),
    unit: unitIn(units),
    decimals: decimalsIn(file.word("PRECISION", dimension, value)) ?? decimalsIn(file.word("DECIMALS")) ?? 0,
  });
}

/** The one measure of a file that tells none apart. */
export const readOnlyMeasure = (file: PxFile): TableMeasure =>
  plainMeasure(file.word("MATRIX") ?? "VALUE", {
    title: file.localised((lang) => file.texts("CONTENTS", lang)[0]) ?? same(file.word("MATRIX") ?? "VALUE"),
    unit: unitIn(file.localised((lang) => file.texts("UNITS", lang)[0])),
    decimals: decimalsIn(file.word("DECIMALS")) ?? 0,
  });

/** Only the words of a unit are in a file. */
const unitIn = (title: Unit["title"] | null): Unit => ({ ...unitOf("NUMBER"), ...(title ? { title } : {}) });

const decimalsIn = (word: string | undefined): number | null =>
  word === undefined || word === "" ? null : decimalsOf(Number(word));
