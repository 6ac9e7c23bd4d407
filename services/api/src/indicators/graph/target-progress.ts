import type { Localised } from "@digipoint/sdk/model";
import type { Target } from "../../generated/prisma/client.ts";
import type { RequestContext } from "../../graph/context.ts";
import { askProtected } from "../../statistics/answers/ask-protected.ts";
import { figureAt, type ShownFigure } from "../../statistics/answers/figure-at.ts";
import type { Indicator } from "../indicator.ts";
import { targetLoaders } from "./target-loader.ts";

/** A target, and what there is of it. */
export interface TargetProgress {
  readonly target: Target;
  readonly achieved: ShownFigure;
  /** Percent of the number promised, whole, from 0; null where none was promised or nothing is shown. */
  readonly sharePercent: number | null;
}

const NOT_RECORDED: ShownFigure = {
  status: "MISSING",
  value: null,
  noise: null,
  words: { fi: "ei kirjattu", sv: "inte registrerat", en: "not recorded" },
};

/** What there is of each target of an indicator: protected counts of the current release, or what was recorded. */
export async function progressOf(indicator: Indicator, context: RequestContext): Promise<readonly TargetProgress[]> {
  const targets = await targetLoaders(context).targets.load(indicator.code);
  return Promise.all(
    targets.map(async (target) => {
      const achieved = await achievedOf(indicator, target.projectCode, context);
      return { target, achieved, sharePercent: shareOfTarget(achieved.value, target.value) };
    }),
  );
}

async function achievedOf({ kind, code }: Indicator, project: string, context: RequestContext): Promise<ShownFigure> {
  if (kind === "RECORDED") {
    const recorded = await targetLoaders(context).figures.load(code);
    const latest = recorded.find(({ projectCode }) => projectCode === project);
    return latest ? { status: "SHOWN", value: latest.value, noise: null, words: null } : NOT_RECORDED;
  }
  // Without a filter by the project: its own indicators count nobody outside it, and a filter that leaves nobody out
  // is hidden as one that leaves somebody out.
  return figureAt(await askProtected(context, { measure: code, statistic: "COUNT", by: [], where: [] }, null), 0);
}

/** @param promised - From 1; null where something is to be done rather than counted. */
export const shareOfTarget = (achieved: number | null, promised: number | null): number | null =>
  achieved === null || promised === null ? null : Math.round((100 * achieved) / promised);

/** A target's state in words: what there is beside what was promised, and no verdict. */
export function progressWords({ target, achieved, sharePercent }: TargetProgress): Localised {
  const { value: promised, approximate } = target;
  const there = achieved.words ?? thereWords(achieved.value, promised);
  if (promised === null) return there;
  const share = sharePercent === null ? "" : ` (${sharePercent} %)`;
  return {
    fi: `${there.fi}; tavoite ${approximate ? "noin " : ""}${promised}${share}`,
    sv: `${there.sv}; målet ${approximate ? "cirka " : ""}${promised}${share}`,
    en: `${there.en}; target ${approximate ? "about " : ""}${promised}${share}`,
  };
}

function thereWords(value: number | null, promised: number | null): Localised {
  if (promised === null && value === 1) return { fi: "toteutettu", sv: "genomfört", en: "done" };
  const number = String(value);
  return { fi: number, sv: number, en: number };
}
