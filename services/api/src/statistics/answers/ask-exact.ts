import { exactScopeOf } from "../../access/exact-scope.ts";
import { badInput, GraphError } from "../../graph/errors.ts";
import { helsinkiDay } from "../../platform/helsinki.ts";
import type { Question } from "../questions/question.ts";
import { releaseByCode } from "../releases/current-release.ts";
import type { StatTable } from "../tables/stat-table.ts";
import type { Answer } from "./answer.ts";
import type { Asker } from "./asker.ts";
import { toldOf } from "./told-of.ts";

/** What an exact table is counted from: one release, or live data up to a day; at most one of the two. */
export interface ExactBasis {
  readonly release: string | null;
  /** YYYY-MM-DD. */
  readonly asOf: string | null;
}

/**
 * Answers a question exactly, over the rows that the asker reaches and no others.
 *
 * @throws {@link GraphError} FORBIDDEN, QUESTION_REFUSED, RELEASE_GONE, BAD_USER_INPUT.
 */
export async function askExact(asker: Asker, question: Question, asked: ExactBasis): Promise<Answer> {
  const scope = exactScopeOf(asker.viewer);
  if (!scope) throw new GraphError("FORBIDDEN", `The role ${asker.viewer.role} reaches no exact figures.`);
  const basis = await basisOf(asker, asked);
  const table = await toldOf(() => asker.statistics.exactTable(question, basis, scope));
  return { table, audience: null };
}

async function basisOf({ aggregate }: Asker, { release, asOf }: ExactBasis): Promise<StatTable["basis"]> {
  if (release !== null && asOf !== null) throw badInput("Give `release` or `asOf`, not both.");
  if (release === null) return liveBasis(asOf);
  const found = await releaseByCode(aggregate, release);
  if (found && found.status !== "WITHDRAWN") return { release: found };
  throw new GraphError("RELEASE_GONE", `There is no release ${release}, or it was withdrawn.`);
}

function liveBasis(asOf: string | null): StatTable["basis"] {
  const today = helsinkiDay(new Date());
  if (asOf !== null && asOf > today) throw badInput(`\`asOf\` takes a day up to today, ${today}; ${asOf} is to come.`);
  return { asOf: asOf ?? today };
}
