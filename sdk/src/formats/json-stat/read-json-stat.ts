import type { JsonObject, Passport, StatTable } from "../../model/index.ts";
import { decodeJson } from "../bytes.ts";
import { decimalsOfCells } from "../cube/dense-cells.ts";
import { isStatistic } from "../cube/flow.ts";
import { utcOf } from "../cube/instant.ts";
import { decimalsOf, readMeasure, readPassport } from "../cube/read-facts.ts";
import { tableFrom } from "../cube/table-from.ts";
import { plainMeasure, same } from "../cube/units.ts";
import { unknownPassport } from "../cube/unknown-passport.ts";
import { FormatError } from "../format-error.ts";
import { listOf, objectOf, requireObject, textOf, textsOf } from "../json-fields.ts";
import { jsonStatCells } from "./json-stat-cells.ts";
import { jsonStatDimensions } from "./json-stat-dimensions.ts";

/**
 * Reads JSON-stat 2.0: what {@link writeJsonStat} wrote, and what Eurostat, PxWeb and others write. It is in one
 * language, which then stands for all; of others' files, single categories are conditions.
 *
 * @throws {@link FormatError} if it is no dataset of JSON-stat 2.0, or its parts do not fit together.
 */
export async function readJsonStat(bytes: Uint8Array): Promise<StatTable> {
  const dataset = requireObject(decodeJson(bytes), "dataset");
  if (dataset["class"] !== "dataset" || dataset["version"] !== "2.0") {
    throw new FormatError("This is no dataset of JSON-stat 2.0; ask its publisher for the format json-stat2.");
  }
  const extension = objectOf(dataset["extension"]);
  const { statistic } = extension;
  const cells = jsonStatCells(dataset);
  const title = same(textOf(dataset["label"]) ?? "");
  const dimensions = jsonStatDimensions(dataset, cells);
  const pxDecimals = decimalsOf(objectOf(extension["px"])["decimals"]);
  return tableFrom({
    statistic: isStatistic(statistic) ? statistic : "COUNT",
    measure:
      readMeasure(extension["measure"]) ??
      plainMeasure("value", { title, decimals: pxDecimals ?? decimalsOfCells(cells) }),
    dimensions,
    cells,
    passport: readPassport(extension["passport"]) ?? othersPassport(dataset),
  });
}

function othersPassport(dataset: JsonObject): Passport {
  const [licence] = listOf(objectOf(dataset["link"])["license"]);
  const url = textOf(objectOf(licence)["href"]);
  const source = textOf(dataset["source"]);
  return unknownPassport({
    publishedAt: utcOf(textOf(dataset["updated"])),
    ...(source === null ? {} : { citation: same(source) }),
    ...(url === null ? {} : { licence: { code: url, url } }),
    notes: textsOf(dataset["note"]).map(same),
  });
}
