import type { Localised, Statistic } from "../../model/index.ts";
import type { CallOptions, Transport } from "../transport/transport.ts";
import { wholeData } from "../transport/whole-data.ts";
import { inThree, type Texts, textOf } from "./in-three-languages.ts";

/** Something that questions count or add up: persons, an indicator, or an amount that persons have. */
export interface Measure {
  readonly code: string;
  readonly title: Localised;
  readonly definition: Localised;
  /** Of its counts or sums. */
  readonly unit: Localised;
  /** What can be told of it; the first where a question names none. */
  readonly statistics: readonly Statistic[];
  /** Whether it is itself the one sensitive thing that a question may ask. */
  readonly isSensitive: boolean;
  /** Version of the indicator's definition; null for what is no indicator. */
  readonly version: string | null;
}

type Answer = Texts<"title"> &
  Texts<"definition"> &
  Texts<"unit"> &
  Pick<Measure, "code" | "statistics" | "version"> & { readonly role: string };

const MEASURES = `query Measures {
  measures { code version role statistics ${inThree("title")} ${inThree("definition")} ${inThree("unit")} }
}`;

/** @throws {@link ClientError} */
export async function readMeasures(transport: Transport, options?: CallOptions): Promise<readonly Measure[]> {
  type Told = { readonly measures: readonly Answer[] };
  const result = await transport.request<Told, Record<string, never>>(MEASURES, {}, options);
  return wholeData(result).measures.map((answer) => ({
    code: answer.code,
    title: textOf(answer, "title"),
    definition: textOf(answer, "definition"),
    unit: textOf(answer, "unit"),
    statistics: answer.statistics,
    isSensitive: answer.role === "SENSITIVE",
    version: answer.version,
  }));
}
