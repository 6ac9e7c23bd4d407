import type { DimensionRole } from "../../model/index.ts";
import { FormatError } from "../format-error.ts";
import type { CubeKind } from "./cube.ts";
import type { DimensionParts } from "./cube-parts.ts";
import { codeOfDimension } from "./dimension-ids.ts";
import { granularityOf } from "./period.ts";

/** A dimension of which everything is known. */
export interface ResolvedDimension extends DimensionParts {
  readonly role: DimensionRole;
  readonly kind: CubeKind;
}

/**
 * Tells role and kind where a file does not: the first dimension of measures counts, single categories before the first
 * breakdown are conditions. Writing the result again gives the same ids in the same order.
 */
export function resolveDimensions(dimensions: readonly DimensionParts[]): readonly ResolvedDimension[] {
  const roles = dimensions.map(roleOf);
  const metric = roles.indexOf("metric");
  const broken = dimensions.findIndex(
    ({ kind, categories }, place) =>
      place !== metric && (kind === undefined ? categories.length !== 1 : kind === "breakdown"),
  );
  return dimensions.map((dimension, place) => {
    const resolved = {
      ...dimension,
      role: roles[place] === "metric" && place !== metric ? "classification" : (roles[place] ?? "classification"),
      kind:
        dimension.kind ?? kindOf(dimension, { isMetric: place === metric, isBroken: broken >= 0 && place >= broken }),
    };
    checkSize(resolved);
    return resolved;
  });
}

function kindOf(
  { categories }: DimensionParts,
  { isMetric, isBroken }: { readonly isMetric: boolean; readonly isBroken: boolean },
): CubeKind {
  if (isMetric) return categories.length === 1 ? "measure" : "metric";
  return isBroken || categories.length !== 1 ? "breakdown" : "condition";
}

/** Periods that are `TIME_PERIOD` elsewhere are times by that name alone; by any other name they stay what they were. */
function roleOf({ id, code = codeOfDimension(id), role, categories }: DimensionParts): DimensionRole {
  if (role) return role;
  if (id === "INDICATOR") return "metric";
  if (id === "TIME_PERIOD") return "time";
  const ids = categories.map((category) => category.id);
  if (ids.some(isMunicipality) && ids.every((one) => isMunicipality(one) || one === "_T" || one === "SSS"))
    return "geo";
  return /(Year|Quarter|Month)$/.test(code) && granularityOf(ids) === null ? "time" : "classification";
}

const isMunicipality = (id: string) => /^KU\d{3}$/.test(id);

function checkSize({ id, kind, categories }: ResolvedDimension): void {
  if (categories.length === 0) throw new FormatError("The dimension has no category.", id);
  if ((kind === "measure" || kind === "condition") && categories.length > 1) {
    throw new FormatError("A condition has one category.", id);
  }
}
