import { currentRelease } from "../statistics/releases/current-release.ts";
import { fillWithPeople } from "./fill-with-people.ts";
import { type MixedLoad, measureMixedLoad } from "./measure-mixed-load.ts";
import { measurePublishing, type PublishingCost } from "./measure-publishing.ts";
import { type DashboardCost, measureDashboard, measureQuestions, type QuestionCost } from "./measure-questions.ts";
import { type MeasuredService, openMeasuredService } from "./measured-service.ts";
import { openScratchDatabase } from "./scratch-database.ts";

export interface StatisticsCost {
  readonly participants: number;
  /** Rows of the delivery, and of the release beside. */
  readonly deliveryRows: number;
  readonly records: number;
  readonly postgres: string;
  readonly importSeconds: number;
  readonly publishing: PublishingCost;
  readonly questions: readonly QuestionCost[];
  readonly dashboard: DashboardCost;
  readonly mixed: MixedLoad;
}

export interface StatisticsMeasurement {
  readonly participants: number;
  readonly rounds: number;
}

/** Measures statistics over made-up people in a database of its own, from the delivery to the answer. */
export async function measureStatistics({ participants, rounds }: StatisticsMeasurement): Promise<StatisticsCost> {
  const scratch = await openScratchDatabase();
  try {
    const delivery = await fillWithPeople(scratch, participants);
    const service = await openMeasuredService(scratch.settings);
    try {
      const publishing = await measurePublishing(scratch.settings, service.cellKeySecret);
      const { postgres, records } = await look(service);
      const release = await currentRelease(service.database.sidePool);
      if (release === null) throw new Error("There is no release after publishing one.");
      return {
        participants,
        deliveryRows: delivery.rows,
        importSeconds: delivery.seconds,
        records,
        postgres,
        publishing,
        questions: await measureQuestions(service, release, rounds),
        dashboard: await measureDashboard(service, rounds),
        mixed: await measureMixedLoad(service, release, rounds),
      };
    } finally {
      await service.close();
    }
  } finally {
    await scratch.remove();
  }
}

/** What was published, and by which PostgreSQL. */
async function look({ database }: MeasuredService): Promise<{ readonly postgres: string; readonly records: number }> {
  const { rows } = await database.aggregate.query<{ postgres: string; records: number }>(
    "select current_setting('server_version') as postgres, (select count(*) from statistics.release_row)::int as records",
  );
  const [row] = rows;
  if (!row) throw new Error("The database told nothing of itself.");
  return row;
}
