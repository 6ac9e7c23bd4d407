import { LANGUAGES, type StatTable } from "../../model/index.ts";
import { encodeText } from "../bytes.ts";
import type { Cube } from "../cube/cube.ts";
import { cubeOf } from "../cube/cube-of.ts";
import { STATUSES } from "../cube/status-codes.ts";
import type { WriteOptions } from "../format.ts";
import { pxDate } from "./px-date.ts";
import { listEntry, textEntry, wordEntry } from "./px-entry.ts";
import { FACTS, writeFacts } from "./px-facts.ts";
import { namesOf } from "./px-names.ts";
import { cleanName, cleanText } from "./px-text.ts";
import { encodeWindows1252 } from "./windows-1252.ts";
import { languageEntries } from "./write-language.ts";

/**
 * A table as PC-Axis, all languages in one file, the one that was asked for first.
 *
 * @throws {@link FormatError} if the encoding lacks a letter of the table.
 */
export function writePx(table: StatTable, { lang: first = "fi", encoding = "utf-8" }: WriteOptions = {}): Uint8Array {
  const cube = cubeOf(table);
  const languages = [first, ...LANGUAGES.filter((lang) => lang !== first)];
  const names = namesOf(cube, cleanName(encoding));
  const clean = cleanText(encoding);
  const lines = [
    textEntry("CHARSET", encoding === "utf-8" ? "Unicode" : "ANSI"),
    textEntry("AXIS-VERSION", "2013"),
    textEntry("CODEPAGE", encoding === "utf-8" ? "UTF-8" : encoding),
    textEntry("LANGUAGE", first),
    listEntry("LANGUAGES", languages),
    ...fileEntries(cube),
    ...languages.flatMap((lang) =>
      languageEntries({ cube, lang, tag: lang === first ? null : lang, names: names[lang], clean }),
    ),
    textEntry(FACTS, writeFacts(cube, names)),
    `DATA=\n${dataLines(cube)};`,
  ];
  const text = `${lines.join("\n")}\n`;
  return encoding === "utf-8" ? encodeText(text) : encodeWindows1252(text);
}

function fileEntries(cube: Cube): readonly string[] {
  const decimals = cube.dimensions[0].categories.map(({ measure }) => measure?.decimals ?? 0);
  const date = pxDate(cube.passport);
  return [
    ...(date === null ? [] : [textEntry("CREATION-DATE", date)]),
    wordEntry("DECIMALS", Math.max(...decimals)),
    wordEntry("SHOWDECIMALS", Math.min(...decimals)),
    textEntry("MATRIX", cube.flow),
    textEntry("TABLEID", `${cube.agency}_${cube.flow}`),
    wordEntry("COPYRIGHT", "YES"),
    textEntry("SUBJECT-CODE", cube.agency),
  ];
}

/** A line for every combination of the stub, a space behind every cell but the last. */
function dataLines({ cells, dimensions }: Cube): string {
  const width = dimensions.length > 1 ? (dimensions.at(-1)?.categories.length ?? 1) : 1;
  const tokens = cells.map((cell) => (cell.value === null ? `"${DOTS[cell.status]}"` : cell.text));
  const rows = Array.from({ length: cells.length / width }, (_, row) => tokens.slice(row * width, (row + 1) * width));
  return rows.map((row) => row.join(" ")).join(" \n");
}

const DOTS = Object.fromEntries(STATUSES.map(({ status, px }) => [status, px])) as Readonly<Record<string, string>>;
