import DataLoader from "dataloader";
import type { RecordedFigure, Target } from "../../generated/prisma/client.ts";
import type { RequestContext } from "../../graph/context.ts";

interface TargetLoaders {
  /** The targets that an indicator is measured against, by its code. */
  readonly targets: DataLoader<string, readonly Target[]>;
  /** What was recorded of an indicator, latest first, by its code. */
  readonly figures: DataLoader<string, readonly RecordedFigure[]>;
}

const loadersOf = new WeakMap<RequestContext, TargetLoaders>();

/** One statement each, however many indicators an operation asks about. */
export function targetLoaders(context: RequestContext): TargetLoaders {
  const known = loadersOf.get(context);
  if (known) return known;
  const loaders = {
    targets: new DataLoader(async (codes: readonly string[]) => {
      const found = await context.db.target.findMany({ where: { code: { in: [...codes] } }, orderBy: { code: "asc" } });
      return codes.map((code) => found.filter((target) => target.code === code));
    }),
    figures: new DataLoader(async (codes: readonly string[]) => {
      const found = await context.db.recordedFigure.findMany({
        where: { indicatorCode: { in: [...codes] } },
        orderBy: [{ observedOn: "desc" }, { projectCode: "asc" }],
      });
      return codes.map((code) => found.filter(({ indicatorCode }) => indicatorCode === code));
    }),
  };
  loadersOf.set(context, loaders);
  return loaders;
}
