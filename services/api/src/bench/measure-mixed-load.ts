import type { ReleaseHead } from "../statistics/releases/release-head.ts";
import { createStatistics } from "../statistics/tables/create-statistics.ts";
import { DASHBOARD } from "./bench-questions.ts";
import type { AskService, MeasuredService } from "./measured-service.ts";
import { percentileOf } from "./median.ts";

/** Milliseconds that a page of people takes. */
interface PageTime {
  readonly median: number;
  readonly p95: number;
}

export interface MixedLoad {
  readonly alone: PageTime;
  /** While questions that nobody asked before are counted without a pause. */
  readonly beside: PageTime;
  /** Questions answered in the meantime. */
  readonly questions: number;
}

const PAGES = 40;
const PAGE = `{ participants(first: 20) { edges { node { id participations { entryDate city { code } } } } } }`;
/** As many at a time as there are connections for them. */
const ASKERS = 3;

/** Whether people's pages wait for statistics. */
export async function measureMixedLoad(
  service: MeasuredService,
  release: ReleaseHead,
  rounds: number,
): Promise<MixedLoad> {
  const ask = service.freshService();
  await pages(ask);
  const alone: number[] = [];
  const beside: number[] = [];
  let questions = 0;
  for (let round = 0; round < rounds; round += 1) {
    alone.push(...(await pages(ask)));
    const stop = askWithoutPause(service, release);
    try {
      beside.push(...(await pages(ask)));
    } finally {
      questions += await stop();
    }
  }
  return { alone: timeOf(alone), beside: timeOf(beside), questions };
}

async function pages(ask: AskService): Promise<readonly number[]> {
  const times: number[] = [];
  for (let page = 0; page < PAGES; page += 1) {
    const startedMs = performance.now();
    await ask(PAGE);
    times.push(performance.now() - startedMs);
  }
  return times;
}

/** @returns What ends it, and tells how many questions were answered. */
function askWithoutPause({ database, cellKeySecret }: MeasuredService, release: ReleaseHead): () => Promise<number> {
  let isOver = false;
  const asker = async () => {
    let answered = 0;
    while (!isOver) {
      const statistics = createStatistics({ pool: database.aggregate, cellKeySecret });
      for (const question of DASHBOARD) {
        if (isOver) break;
        await statistics.protectedTable(question, release, "known");
        answered += 1;
      }
    }
    return answered;
  };
  const askers = Promise.all(Array.from({ length: ASKERS }, asker));
  return async () => {
    isOver = true;
    return (await askers).reduce((sum, answered) => sum + answered, 0);
  };
}

const timeOf = (times: readonly number[]): PageTime => ({
  median: percentileOf(times, 50),
  p95: percentileOf(times, 95),
});
