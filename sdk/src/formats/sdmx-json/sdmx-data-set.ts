import type { Json, JsonObject } from "../../model/index.ts";
import type { Cube } from "../cube/cube.ts";
import { cubeRows } from "../cube/cube-rows.ts";
import { attachedOf, markPlaces, unitsOf } from "./sdmx-attributes.ts";
import { standsBeside } from "./sdmx-dimensions.ts";

/** The observations, each under the places of its categories: `"0:1": [value, status, confidentiality]`. */
export function sdmxDataSet(cube: Cube, links: readonly Json[], annotations: number): JsonObject {
  const periods = cube.dimensions.find(({ granularity }) => granularity !== null)?.categories.map(({ id }) => id);
  const [begin, end] = [periods?.toSorted()[0], periods?.toSorted().at(-1)];
  return {
    structure: 0,
    action: "Replace",
    links,
    ...(begin && end ? { reportingBegin: begin, reportingEnd: end } : {}),
    ...(annotations > 0 ? { annotations: Array.from({ length: annotations }, (_, place) => place) } : {}),
    attributes: attachedOf(cube).map(({ value }) => value),
    dimensionGroupAttributes: groupsOf(cube),
    observations: observationsOf(cube),
  };
}

/** Unit and decimals of each indicator; the key has a place for every dimension, empty where it does not matter. */
function groupsOf(cube: Cube): JsonObject {
  const [indicator, ...others] = cube.dimensions;
  const units = unitsOf(cube).map(({ code }) => code);
  const free = others.map(() => ":").join("");
  return Object.fromEntries(
    indicator.categories.flatMap(({ measure }, place) =>
      measure ? [[`${place}${free}`, [units.indexOf(measure.unit.code), measure.decimals]] as const] : [],
    ),
  );
}

function observationsOf(cube: Cube): JsonObject {
  const observed = cube.dimensions.map((dimension) => !standsBeside(dimension));
  return Object.fromEntries(
    Array.from(cubeRows(cube), ({ places, cell }) => [
      places.filter((_, at) => observed[at]).join(":"),
      [cell.value, ...markPlaces(cell), ...(cube.hasNoise ? [cell.noise] : [])],
    ]),
  );
}
