import type { JsonObject, Localised, Passport, StatTable } from "../../model/index.ts";
import type { CellParts } from "../cube/cube-parts.ts";
import { isStatistic, statisticOf } from "../cube/flow.ts";
import { readMeasure, readPassport } from "../cube/read-facts.ts";
import { tableFrom } from "../cube/table-from.ts";
import { unknownPassport } from "../cube/unknown-passport.ts";
import { listOf, numberOf } from "../json-fields.ts";
import { decodePx } from "./decode-px.ts";
import { FACTS, readFacts } from "./px-facts.ts";
import { type PxFile, pxFile, required } from "./px-file.ts";
import { readData } from "./read-data.ts";
import { readDimensions } from "./read-dimensions.ts";
import { readEntries } from "./read-entries.ts";
import { readOnlyMeasure } from "./read-indicator.ts";

/**
 * The table of a PC-Axis file, ours or another's, of any of its languages.
 *
 * @throws {@link FormatError} if it is none, leaves rows out (KEYS), or is in an encoding that cannot be read.
 */
export function readPx(bytes: Uint8Array): StatTable {
  const { entries, data } = readEntries(decodePx(bytes));
  const file = pxFile(entries);
  const packed = file.word(FACTS);
  const facts = packed === undefined ? {} : readFacts(packed);
  const dimensions = readDimensions(file, facts);
  const size = dimensions.reduce((product, { categories }) => product * categories.length, 1);
  const statistic = facts["statistic"];
  const matrix = required(file.word("MATRIX"), "MATRIX");
  return tableFrom({
    statistic: isStatistic(statistic) ? statistic : statisticOf(matrix),
    measure: readMeasure(facts["measure"]) ?? readOnlyMeasure(file),
    dimensions,
    cells: withNoise(readData(data, size), facts),
    passport: readPassport(facts["passport"]) ?? passportOf(file),
  });
}

function withNoise(cells: readonly CellParts[], facts: JsonObject): readonly CellParts[] {
  const noise = listOf(facts["noise"]);
  return noise.length === 0
    ? cells
    : cells.map((cell, place) => ({ ...cell, noise: cell.value === null ? null : numberOf(noise[place]) }));
}

/** What files of others say of themselves. */
function passportOf(file: PxFile): Passport {
  const source = file.localised((lang) => file.texts("SOURCE", lang)[0]);
  const notes = ["NOTEX", "NOTE"].flatMap((keyword): readonly Localised[] => {
    const note = file.localised((lang) => file.texts(keyword, lang)[0]?.replaceAll("#", "\n"));
    return note ? [note] : [];
  });
  return unknownPassport({ notes, ...(source ? { citation: source } : {}) });
}
