import type { ReleaseHead } from "../statistics/releases/release-head.ts";
import { createStatistics } from "../statistics/tables/create-statistics.ts";
import { alternate, timed } from "./alternate.ts";
import { BENCH_QUESTIONS, type BenchQuestion, DASHBOARD } from "./bench-questions.ts";
import type { MeasuredService } from "./measured-service.ts";

/** Medians in milliseconds. */
export interface QuestionCost {
  readonly name: string;
  /** Figures of the answer, totals included. */
  readonly figures: number;
  /** Counted and protected by an engine that remembers no figure. */
  readonly cold: number;
  /** By hand, without totals or protection. */
  readonly plainSql: number;
  /** By hand, the whole exact table. */
  readonly tableSql: number;
  /** Remembered by the engine. */
  readonly warm: number;
  /** The same through the whole service: credential, audit, GraphQL. */
  readonly warmService: number;
}

const ASK = "query Ask($input: StatisticsInput!) { statistics(input: $input) { values statuses } }";
const WARM_RUNS = 20;

/** What each question costs beside what somebody would write by hand. */
export async function measureQuestions(
  service: MeasuredService,
  release: ReleaseHead,
  rounds: number,
): Promise<readonly QuestionCost[]> {
  const costs: QuestionCost[] = [];
  for (const question of BENCH_QUESTIONS) costs.push(await measureQuestion(service, release, rounds, question));
  return costs;
}

async function measureQuestion(
  { database: { aggregate }, cellKeySecret, freshService }: MeasuredService,
  release: ReleaseHead,
  rounds: number,
  { name, question, plainSql, tableSql }: BenchQuestion,
): Promise<QuestionCost> {
  const engine = () => createStatistics({ pool: aggregate, cellKeySecret });
  const byHand = (kind: string, text: string) =>
    timed(
      () => aggregate.query({ name: `${kind}: ${name}`, text, values: [release.id] }),
      async () => undefined,
    );
  const medians = await alternate(
    {
      // What an engine reads once in its life, categories and the perturbation table, is there already.
      cold: timed(
        (statistics) => statistics.protectedTable(question, release, "known"),
        async () => {
          const statistics = engine();
          await statistics.protectedTable({ ...question, measure: "persons", by: [], where: [] }, release, "known");
          return statistics;
        },
      ),
      plainSql: byHand("plain", plainSql),
      tableSql: byHand("table", tableSql),
    },
    rounds,
  );
  const remembering = engine();
  const { statuses } = await remembering.protectedTable(question, release, "known");
  const ask = freshService();
  const warm = await alternate(
    {
      warm: timed(
        () => remembering.protectedTable(question, release, "known"),
        async () => undefined,
      ),
      warmService: timed(
        () => ask(ASK, { input: question }),
        async () => undefined,
      ),
    },
    rounds * WARM_RUNS,
  );
  return { name, figures: statuses.length, ...medians, ...warm };
}

/** Medians in milliseconds of twelve questions in one operation. */
export interface DashboardCost {
  readonly cold: number;
  readonly warm: number;
}

const NAMES = DASHBOARD.map((_, index) => `q${index}`);
const DASHBOARD_OPERATION = `query Dashboard(${NAMES.map((name) => `$${name}: StatisticsInput!`).join(", ")}) {
  ${NAMES.map((name) => `${name}: statistics(input: $${name}) { values statuses }`).join("\n  ")}
}`;

/** What a page of twelve questions costs through the whole service. */
export async function measureDashboard({ freshService }: MeasuredService, rounds: number): Promise<DashboardCost> {
  const variables = Object.fromEntries(DASHBOARD.map((question, index) => [`q${index}`, question]));
  const one = Object.fromEntries(NAMES.map((name) => [name, { measure: "CO01" }]));
  const remembering = freshService();
  return alternate(
    {
      // The operation itself is known, as that of any page is after its first reader.
      cold: timed(
        (ask) => ask(DASHBOARD_OPERATION, variables),
        async () => {
          const ask = freshService();
          await ask(DASHBOARD_OPERATION, one);
          return ask;
        },
      ),
      warm: timed(
        () => remembering(DASHBOARD_OPERATION, variables),
        async () => undefined,
      ),
    },
    rounds,
  );
}
