/**
 * A reader of PX files that shares no code with ours and forgives nothing: it holds a file against the rules that PxWeb,
 * Px.Utils and pxR have in common, and gives the cells with the codes that they are about.
 */
export interface StrictPx {
  /** The rules that are broken, as `KEYWORD: what`. */
  readonly broken: readonly string[];
  /** By dimension, in the order of the file. */
  readonly codes: ReadonlyMap<string, readonly string[]>;
  /** Numbers, and dots as they stand there. */
  readonly cells: readonly (number | string)[];
}

interface Entry {
  readonly keyword: string;
  readonly lang: string;
  readonly about: readonly string[];
  readonly value: string;
}

const FIRST = ["CHARSET", "AXIS-VERSION", "CODEPAGE", "LANGUAGE", "LANGUAGES"];
const MANDATORY = ["DECIMALS", "MATRIX", "SUBJECT-CODE", "SUBJECT-AREA", "TITLE", "CONTENTS", "UNITS", "STUB"];
const TRANSLATED = [
  "SUBJECT-AREA",
  "DESCRIPTION",
  "TITLE",
  "CONTENTS",
  "UNITS",
  "STUB",
  "HEADING",
  "CONTVARIABLE",
  "VARIABLECODE",
  "VALUES",
  "TIMEVAL",
  "CODES",
  "VARIABLE-TYPE",
  "LAST-UPDATED",
  "PRECISION",
  "VALUENOTE",
  "SOURCE",
  "NOTEX",
  "DATASYMBOL2",
  "DATASYMBOL3",
  "DATASYMBOL4",
];

export function strictPx(text: string): StrictPx {
  const broken: string[] = [];
  const [head = "", ...datas] = text.split(/^DATA=\n/m);
  if (datas.length !== 1) broken.push("DATA: not once");
  const entries = entriesIn(head, broken);
  checkOrder(entries, broken);
  const languages = quoted(valueIn(entries, "LANGUAGES"));
  checkLanguages(entries, languages, broken);
  const sizes = languages.map((lang, place) => checkNames(entries, place === 0 ? "" : lang, broken));
  if (new Set(sizes.map(String)).size > 1) broken.push("VALUES: not the same number in every language");
  const titles = titlesIn(entries, "");
  const codes = new Map(titles.map((title) => [title, quoted(valueIn(entries, "CODES", "", title))]));
  const width = sizes[0]?.at(titles.length > 1 ? -1 : 1) ?? 1;
  const cells = cellsIn(
    datas[0] ?? "",
    (sizes[0] ?? []).reduce((product, size) => product * size, 1),
    width,
    broken,
  );
  return { broken, codes, cells };
}

/** An entry begins a line; long ones go on in lines that begin with a quotation mark. */
function entriesIn(head: string, broken: string[]): readonly Entry[] {
  return head
    .split(/(?<=;)\n(?!")/)
    .filter((one) => one !== "")
    .flatMap((one) => {
      const [, keyword, lang = "", about = "", value = ""] =
        /^([A-Z][A-Z0-9-]{0,19})(?:\[([a-z]{2})\])?(?:\(((?:"[^";\n]*",?)+)\))?=([\s\S]*);$/.exec(one) ?? [];
      if (keyword === undefined || !isValue(keyword, value)) {
        broken.push(`entry: ${one.split("=")[0]}`);
        return [];
      }
      if (value.split("\n").some((line) => line.length > 254)) broken.push(`${keyword}: a line is too long`);
      return [{ keyword, lang, about: quoted(about), value }];
    });
}

const isValue = (keyword: string, value: string) =>
  keyword === "TIMEVAL"
    ? /^TLIST\([AHQMWD]1\),("\d+",?\n?)+$/.test(value)
    : /^(\d+|YES|NO|"[^"]*"([,\n]{1,2}"[^"]*")*)$/.test(value);

function checkOrder(entries: readonly Entry[], broken: string[]): void {
  const keys = entries.map(({ keyword, lang, about }) => JSON.stringify([keyword, lang, about]));
  for (const [place, { keyword, lang }] of entries.entries()) {
    if (keys.indexOf(keys[place] ?? "") !== place) broken.push(`${keyword}: twice`);
    const before = NEEDED_BEFORE[keyword];
    const needed = entries.findIndex((one) => one.keyword === before && one.lang === lang);
    if (before !== undefined && place < needed) broken.push(`${keyword}: before ${before}`);
  }
  for (const [place, keyword] of FIRST.entries())
    if (entries[place]?.keyword !== keyword) broken.push(`${keyword}: out of order`);
  for (const keyword of MANDATORY)
    if (!entries.some((one) => one.keyword === keyword)) broken.push(`${keyword}: missing`);
}

const NEEDED_BEFORE: Readonly<Record<string, string>> = {
  VALUES: "STUB",
  CODES: "VALUES",
  TIMEVAL: "VALUES",
  PRECISION: "VALUES",
  VALUENOTE: "VALUES",
};

function checkLanguages(entries: readonly Entry[], [, ...others]: readonly string[], broken: string[]): void {
  for (const keyword of TRANSLATED) {
    const own = entries.filter((one) => one.keyword === keyword);
    const count = own.filter(({ lang }) => lang === "").length;
    if (
      others.some((lang) => own.filter((one) => one.lang === lang).length !== count) ||
      (own.length > 0 && count === 0)
    )
      broken.push(`${keyword}: not in every language`);
  }
  for (const { keyword, lang } of entries)
    if (lang !== "" && !(others.includes(lang) && TRANSLATED.includes(keyword)))
      broken.push(`${keyword}: in a language that it has not`);
}

/** How many values each dimension has, after what addresses them was checked. */
function checkNames(entries: readonly Entry[], lang: string, broken: string[]): readonly number[] {
  const titles = titlesIn(entries, lang);
  if (new Set(titles).size < titles.length) broken.push("STUB: a name twice");
  const values = titles.map((title) => quoted(valueIn(entries, "VALUES", lang, title)));
  for (const [place, title] of titles.entries()) checkDimension(entries, lang, title, values[place] ?? [], broken);
  for (const { keyword, about, lang: own } of entries) {
    const place = ABOUT_INDICATOR[keyword];
    const isKnown = about.length === 0 || (about.length === place && values[0]?.includes(about.at(-1) ?? ""));
    const isOfIndicator = about.length < 2 || about[0] === titles[0];
    if (own === lang && place !== undefined && !(isKnown && isOfIndicator))
      broken.push(`${keyword}: about an unknown value`);
  }
  return values.map((texts) => texts.length);
}

/** How many names stand in the parentheses of what is about one measure. */
const ABOUT_INDICATOR: Readonly<Record<string, number>> = { UNITS: 1, "LAST-UPDATED": 1, PRECISION: 2, VALUENOTE: 2 };

function checkDimension(
  entries: readonly Entry[],
  lang: string,
  title: string,
  texts: readonly string[],
  broken: string[],
): void {
  if (texts.length === 0 || new Set(texts).size < texts.length) broken.push(`VALUES: of ${title} none or twice`);
  const codes = quoted(valueIn(entries, "CODES", lang, title));
  if (codes.length !== texts.length) broken.push(`CODES: ${codes.length}, not ${texts.length}`);
  if (codes.some((code) => !/^[A-Za-z0-9_$][A-Za-z0-9_@$-]*$/.test(code))) broken.push("CODES: not allowed");
  const isTime = valueIn(entries, "VARIABLE-TYPE", lang, title) === '"Time"';
  const times = quoted(valueIn(entries, "TIMEVAL", lang, title));
  if (times.length !== (isTime ? texts.length : 0)) broken.push("TIMEVAL: not one for each value of the time");
}

function cellsIn(data: string, size: number, width: number, broken: string[]): readonly (number | string)[] {
  if (!/[^\s;];\n$/.test(data)) broken.push("DATA: no semicolon right after the last cell");
  const lines = data.replace(/;\s*$/, "").trimEnd().split("\n");
  if (lines.slice(0, -1).some((line) => !/[^ ] $/.test(line))) broken.push("DATA: a line does not end with a space");
  const tokens = lines.map((line) => line.trimEnd().split(" "));
  const count = tokens.flat().length;
  if (count !== size) broken.push(`DATA: ${count} cells, not ${size}`);
  if (tokens.some((line) => line.length !== width)) broken.push("DATA: a line is not as wide as the heading");
  if (tokens.flat().some((token) => !/^("\.{1,6}"|-?(0|[1-9]\d*)(\.\d+)?)$/.test(token)) || /-0(\.0+)?[ ;]/.test(data))
    broken.push("DATA: a cell is neither plain number nor dots");
  return tokens.flat().map((token) => (token.startsWith('"') ? token.slice(1, -1) : Number(token)));
}

const titlesIn = (entries: readonly Entry[], lang: string) => [
  ...quoted(valueIn(entries, "STUB", lang)),
  ...quoted(valueIn(entries, "HEADING", lang)),
];

const valueIn = (entries: readonly Entry[], keyword: string, lang = "", ...about: readonly string[]) =>
  entries.find((one) => one.keyword === keyword && one.lang === lang && String(one.about) === String(about))?.value ??
  "";

const quoted = (value: string): readonly string[] => [...value.matchAll(/"([^"]*)"/g)].map(([, text = ""]) => text);
