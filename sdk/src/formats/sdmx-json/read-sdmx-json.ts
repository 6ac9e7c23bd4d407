import type { JsonObject, Passport, StatTable } from "../../model/index.ts";
import { decodeJson } from "../bytes.ts";
import type { DimensionParts } from "../cube/cube-parts.ts";
import { decimalsOfCells, denseCells, type Placed } from "../cube/dense-cells.ts";
import { isStatistic } from "../cube/flow.ts";
import { utcOf } from "../cube/instant.ts";
import { readDimensionFacts, readMeasure, readPassport, textFacts } from "../cube/read-facts.ts";
import { tableFrom } from "../cube/table-from.ts";
import { plainMeasure, same } from "../cube/units.ts";
import { unknownPassport } from "../cube/unknown-passport.ts";
import { listOf, objectOf, textOf } from "../json-fields.ts";
import { type Component, messageOf, nameOf } from "./sdmx-components.ts";
import { levelsOf, sdmxObservations } from "./sdmx-observations.ts";

/**
 * Reads a data message of SDMX-JSON 2: what {@link writeSdmxJson} wrote, and others', flat or in series. Observations
 * that are not there are missing.
 *
 * @throws {@link FormatError} if it has not one structure and one data set, or an index has no value.
 */
export async function readSdmxJson(bytes: Uint8Array): Promise<StatTable> {
  const message = decodeJson(bytes);
  const { structure, dataSet } = messageOf(message);
  const levels = levelsOf(structure);
  const observations = sdmxObservations(structure, dataSet, levels);
  const facts = objectOf(structure["x-facts"]);
  const beside = new Set(levels.beside.map(({ id }) => id));
  const dimensions = levels.ordered.map((one) => dimensionOf(one, beside.has(one.id), observations));
  const { statistic } = facts;
  return tableFrom({
    statistic: isStatistic(statistic) ? statistic : "COUNT",
    measure:
      readMeasure(facts["measure"]) ??
      plainMeasure("value", { title: nameOf(structure) ?? same(""), decimals: decimalsIn(observations) }),
    dimensions,
    cells: denseCells(dimensions, observations),
    passport: readPassport(facts["passport"]) ?? othersPassport(objectOf(message), structure),
  });
}

const decimalsIn = (observations: readonly Placed[]) => decimalsOfCells(observations.map(({ cell }) => cell));

function dimensionOf(
  { id, json, values }: Component,
  isBeside: boolean,
  observations: readonly Placed[],
): DimensionParts {
  const facts = readDimensionFacts(json["x-facts"]);
  const isOurs = facts.kind !== undefined;
  const place = listOf(json["roles"]).includes("REF_AREA") ? ("geo" as const) : undefined;
  return {
    id,
    title: nameOf(json) ?? same(id),
    code: facts.code ?? (isOurs || id === "INDICATOR" ? undefined : id),
    role: facts.role ?? place,
    kind: facts.kind ?? (isBeside && id !== "INDICATOR" && values.length === 1 ? "condition" : undefined),
    categories: values.map((value) => ({
      ...value,
      code: facts.codeOf(value.id),
      measure:
        facts.measureOf(value.id) ??
        (id === "INDICATOR"
          ? plainMeasure(value.id, { title: value.title, decimals: decimalsIn(observations) })
          : undefined),
    })),
  };
}

function othersPassport(message: JsonObject, structure: JsonObject): Passport {
  const meta = objectOf(message["meta"]);
  const sender = objectOf(meta["sender"]);
  const agency = textOf(sender["id"]);
  const name = nameOf(sender);
  return unknownPassport({
    ...(agency === null ? {} : { agency }),
    publishedAt: utcOf(textOf(meta["prepared"])),
    ...(name === null ? {} : { citation: name }),
    notes: listOf(structure["annotations"]).flatMap((one) => {
      const annotation = objectOf(one);
      return textFacts(annotation["texts"]) ?? textFacts(annotation["text"]) ?? [];
    }),
  });
}
