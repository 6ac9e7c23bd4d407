import type {
  DimensionCode,
  DimensionOf,
  MeasureCode,
  Source,
  StatisticsQuestion,
  StatTable,
  TargetsQuestion,
} from "../../model/index.ts";
import { createDashboards } from "../dashboards/create-dashboards.ts";
import type { Dashboards } from "../dashboards/dashboards.ts";
import { UnansweredError } from "../errors/unanswered-error.ts";
import { createLists } from "../lists/create-lists.ts";
import type { Lists } from "../lists/lists.ts";
import type { CallOptions, Transport } from "../transport/transport.ts";
import { askExact, type ExactOptions } from "./ask-exact.ts";
import { askQuestions } from "./ask-questions.ts";
import type { Dimension, Indicator } from "./read-catalogue.ts";
import type { Measure } from "./read-measures.ts";
import { type Release, readRelease } from "./read-release.ts";
import { readViewer, type Viewer } from "./read-viewer.ts";
import { serviceSource } from "./service-source.ts";
import type { ExactFilters, ExactQuestion, Filters, TypedQuestion } from "./typed-question.ts";

/** What a client can be asked without a document of one's own. */
export interface Operations extends Lists {
  /**
   * Asks one table of protected figures. Codes are checked by the compiler, and the table has the dimensions asked for.
   *
   * @throws `QuestionRefusedError` if the service refuses it; it names what is near.
   * @throws {@link ClientError} for whatever else a call can meet.
   * @example
   * const table = await client.statistics({ measure: "CO01", by: ["city", "gender"] });
   * const women = figureAt(table, { city: "091", gender: "F" });
   */
  statistics<
    const Measure extends MeasureCode,
    const By extends readonly DimensionOf<Measure>[] = readonly [],
    const Where extends Filters<Measure> = Record<never, never>,
  >(question: TypedQuestion<Measure, By, Where>, options?: CallOptions): Promise<StatTable<By>>;
  /** The same for codes that only the service knows, such as those of a newer release. */
  ask(question: StatisticsQuestion, options?: CallOptions): Promise<StatTable>;
  /**
   * Asks for exact figures of the cities, projects or organisation that the credential reaches: of live data, or of a
   * release. Every asking is audited.
   *
   * @throws `ForbiddenError` if the credential reaches no exact figures.
   * @throws {@link ClientError} for whatever else a call can meet.
   */
  exactStatistics<
    const Measure extends MeasureCode,
    const By extends readonly DimensionCode[] = readonly [],
    const Where extends ExactFilters = Record<never, never>,
  >(question: ExactQuestion<Measure, By, Where>, options?: ExactOptions): Promise<StatTable<By>>;
  /** What a project promised, and what there is of it. @throws {@link ClientError} */
  targets(question: TargetsQuestion["targets"], options?: CallOptions): Promise<StatTable<["target", "progress"]>>;
  /** Every indicator, in the order of its list. @throws {@link ClientError} */
  indicators(options?: CallOptions): Promise<readonly Indicator[]>;
  /** One indicator; null where there is none with that code. @throws {@link ClientError} */
  indicator(code: string, options?: CallOptions): Promise<Indicator | null>;
  /** Everything that questions can count or add up. @throws {@link ClientError} */
  measures(options?: CallOptions): Promise<readonly Measure[]>;
  /** Every dimension that the caller may ask by. @throws {@link ClientError} */
  dimensions(options?: CallOptions): Promise<readonly Dimension[]>;
  /** The release that protected figures are from; null while there is none. @throws {@link ClientError} */
  release(options?: CallOptions): Promise<Release | null>;
  /** Who asks, by the credential. @throws {@link ClientError} */
  viewer(options?: CallOptions): Promise<Viewer>;
  /** Reports that pages may show: listing, saving, publishing and retiring them. */
  readonly dashboards: Dashboards;
  /** The service as a source of reports. */
  source(): Source;
}

// What not every page asks for is loaded when it is asked for.
const catalogue = () => import("./read-catalogue.ts");

/** The operations of a service, over its transport. */
export const createOperations = (transport: Transport): Operations => ({
  ...createLists(transport),
  // The service answers with the dimensions that it was asked for, in their order.
  statistics: ((question: StatisticsQuestion, options?: CallOptions) =>
    askOne(transport, question, options)) as Operations["statistics"],
  exactStatistics: ((question: StatisticsQuestion, options?: ExactOptions) =>
    askExact(transport, question, options)) as Operations["exactStatistics"],
  ask: (question, options) => askOne(transport, question, options),
  targets: async (targets, options) => (await import("./ask-targets.ts")).askTargets(transport, { targets }, options),
  indicators: async (options) => (await catalogue()).readIndicators(transport, options),
  indicator: async (code, options) => (await catalogue()).readIndicator(transport, code, options),
  measures: async (options) => (await import("./read-measures.ts")).readMeasures(transport, options),
  dimensions: async (options) => (await catalogue()).readDimensions(transport, options),
  release: (options) => readRelease(transport, options),
  viewer: (options) => readViewer(transport, options),
  dashboards: createDashboards(transport),
  source: () => serviceSource(transport),
});

async function askOne(transport: Transport, question: StatisticsQuestion, options?: CallOptions): Promise<StatTable> {
  const [answer] = await askQuestions(transport, [question], options);
  if (answer?.status === "answered") return answer.table;
  throw answer?.error ?? new UnansweredError();
}
