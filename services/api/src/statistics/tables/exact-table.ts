import type { Pool } from "pg";
import { countCells } from "../counting/count-cells.ts";
import { liveSource } from "../counting/live-source.ts";
import { releaseSource } from "../counting/release-source.ts";
import type { Catalogue } from "../dimensions/catalogue.ts";
import type { PreparedQuestion } from "../questions/prepared-question.ts";
import type { ExactScope } from "./answer-questions.ts";
import { cellsToCount, exactFigure } from "./exact-figures.ts";
import { without } from "./figure.ts";
import { layOut } from "./layout.ts";
import type { StatTable } from "./stat-table.ts";
import { tableOf } from "./table-of.ts";

interface ExactBasis {
  readonly pool: Pool;
  readonly basis: StatTable["basis"];
  readonly scope: ExactScope;
  readonly catalogue: Catalogue;
}

/** Answers a question exactly, within a scope. */
export async function exactTable(
  prepared: PreparedQuestion,
  { pool, basis, scope, catalogue }: ExactBasis,
): Promise<StatTable> {
  const layout = layOut(prepared, catalogue, []);
  const cells = layout.places.flatMap((place) => ("cell" in place ? [place] : []));
  const source = "release" in basis ? releaseSource(basis.release.id, scope) : liveSource(basis.asOf, scope);
  const broken = new Set(prepared.by.map(({ code }) => code));
  const counts = await countCells(
    pool,
    source,
    cellsToCount(prepared, catalogue, cells),
    broken,
    prepared.measure.amount,
  );
  const figures = layout.places.map((place) =>
    "cell" in place ? exactFigure(place, prepared, catalogue, counts) : without(place.status),
  );
  return tableOf(prepared, layout, figures, { basis, isProtected: false, citiesMissing: [], catalogue });
}
