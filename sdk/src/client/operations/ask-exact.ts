import type { StatisticsQuestion, StatTable } from "../../model/index.ts";
import { UnansweredError } from "../errors/unanswered-error.ts";
import type { CallOptions, Transport } from "../transport/transport.ts";
import { inputOf } from "./ask-questions.ts";
import { TABLE_FIELDS, type TableAnswer } from "./table-fields.ts";
import { tableOf } from "./table-of-answer.ts";

/** What exact figures are counted from: a release, or live data up to a day; not both. By default live data of today. */
export interface ExactOptions extends CallOptions {
  /** Code of a release that was not withdrawn. */
  readonly release?: string | undefined;
  /** Day up to which facts are in, YYYY-MM-DD, at the latest today. */
  readonly asOf?: string | undefined;
}

const DOCUMENT = `query ExactStatistics($input: ExactStatisticsInput!) {
  exactStatistics(input: $input) { ...TableFields }
}
${TABLE_FIELDS}`;

/**
 * Asks for exact figures of what the credential reaches. Every asking is audited.
 *
 * @throws {@link ClientError}
 */
export async function askExact(
  transport: Transport,
  question: StatisticsQuestion,
  { release, asOf, ...options }: ExactOptions = {},
): Promise<StatTable> {
  const input = { ...inputOf(question, release ?? null), ...(asOf !== undefined && { asOf }) };
  type Told = { readonly exactStatistics: TableAnswer | null };
  const result = await transport.request<Told, { readonly input: typeof input }>(DOCUMENT, { input }, options);
  const { exactStatistics } = result.data;
  if (exactStatistics !== null) return tableOf(exactStatistics);
  throw result.errors[0] ?? new UnansweredError();
}
