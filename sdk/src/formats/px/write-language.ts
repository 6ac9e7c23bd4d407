import type { Language, Localised } from "../../model/index.ts";
import type { Cube, CubeDimension } from "../cube/cube.ts";
import { STATUSES } from "../cube/status-codes.ts";
import { passportNotes } from "./passport-notes.ts";
import { pxDate } from "./px-date.ts";
import { listEntry, textEntry, wordEntry, wrapped } from "./px-entry.ts";
import type { PxNames } from "./px-names.ts";
import type { Clean } from "./px-text.ts";
import { timeValues } from "./time-values.ts";

/** A cube in one language of a file. */
export interface Told {
  readonly cube: Cube;
  readonly lang: Language;
  /** Of the keywords: null in the default language. */
  readonly tag: Language | null;
  readonly names: readonly PxNames[];
  readonly clean: Clean;
}

/** A dimension, with its names in the language of the file. */
interface Named {
  readonly dimension: CubeDimension;
  readonly names: PxNames;
}

/** Every entry that depends on the language, in an order in which names come before what they are used for. */
export function languageEntries(told: Told): readonly string[] {
  const { cube, lang, tag, names, clean } = told;
  const say = (keyword: string, text: string) => textEntry(keyword, clean(text), { lang: tag, specifiers: [] });
  const measures = cube.dimensions[0].categories.flatMap(({ measure }) => measure ?? []);
  const units = [...new Set(measures.map(({ unit }) => unit.title[lang]))].join(", ");
  const dimensions = cube.dimensions.flatMap((dimension, place): readonly Named[] => {
    const own = names[place];
    return own ? [{ dimension, names: own }] : [];
  });
  const notes = passportNotes(cube.passport, lang);
  return [
    say("SUBJECT-AREA", cube.measure.title[lang]),
    say("DESCRIPTION", cube.title[lang]),
    say("TITLE", cube.title[lang]),
    say("CONTENTS", cube.measure.title[lang]),
    say("UNITS", units),
    ...layout(told),
    ...dimensions.flatMap((named) => valueEntries(told, named)),
    ...dimensions.flatMap((named) => codeEntries(told, named)),
    ...dimensions.slice(0, 1).flatMap((indicator) => indicatorEntries(told, indicator)),
    say("SOURCE", cube.passport.citation[lang]),
    ...(notes.length > 0 ? [say("NOTEX", notes.join("\n\n"))] : []),
    ...STATUSES.flatMap(({ px, title }) => (px === null ? [] : [symbol(told, px, title)])),
  ];
}

/** The last dimension runs across, where there are two. */
function layout({ names, tag }: Told): readonly string[] {
  const titles = names.map(({ title }) => title);
  const about = { lang: tag, specifiers: [] };
  const [stub, heading] = titles.length > 1 ? [titles.slice(0, -1), titles.slice(-1)] : [titles, []];
  return [
    listEntry("STUB", stub, about),
    ...(heading.length > 0 ? [listEntry("HEADING", heading, about)] : []),
    listEntry("CONTVARIABLE", titles.slice(0, 1), about),
  ];
}

function valueEntries({ tag }: Told, { dimension, names }: Named): readonly string[] {
  const about = { lang: tag, specifiers: [names.title] };
  return [textEntry("VARIABLECODE", dimension.id, about), listEntry("VALUES", names.categories, about)];
}

const TYPES = { time: "Classificatory", geo: "Geographical", metric: "Content", classification: "Classificatory" };

function codeEntries({ tag }: Told, { dimension, names }: Named): readonly string[] {
  const { granularity, categories, role } = dimension;
  const about = { lang: tag, specifiers: [names.title] };
  const ids = categories.map(({ id }) => id);
  const times = granularity && timeValues(granularity, ids);
  return [
    ...(times ? [wordEntry("TIMEVAL", `${times.list},${wrapped(times.stamps.map((one) => `"${one}"`))}`, about)] : []),
    listEntry("CODES", ids, about),
    textEntry("VARIABLE-TYPE", times ? "Time" : TYPES[role], about),
  ];
}

function indicatorEntries({ cube, lang, tag, clean }: Told, { dimension, names }: Named): readonly string[] {
  const date = pxDate(cube.passport);
  return dimension.categories.flatMap(({ measure }, place) => {
    const name = names.categories[place];
    if (!measure || name === undefined) return [];
    const own = { lang: tag, specifiers: [name] };
    const both = { lang: tag, specifiers: [names.title, name] };
    const isDefined = Object.values(measure.definition).some((text) => text !== "");
    return [
      ...(date === null ? [] : [textEntry("LAST-UPDATED", date, own)]),
      textEntry("UNITS", clean(measure.unit.title[lang]), own),
      ...(measure.decimals > 0 ? [wordEntry("PRECISION", measure.decimals, both)] : []),
      ...(isDefined ? [textEntry("VALUENOTE", clean(measure.definition[lang]), both)] : []),
    ];
  });
}

const symbol = ({ lang, tag, clean }: Told, dots: string, title: Localised) =>
  textEntry(`DATASYMBOL${dots.length}`, clean(title[lang]), { lang: tag, specifiers: [] });
