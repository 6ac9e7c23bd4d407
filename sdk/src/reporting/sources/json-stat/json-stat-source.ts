import { type Question, SdkError, type Source, type SourceAnswer, type StatTable } from "../../../model/index.ts";
import { AskCancelledError, QuestionUnknownError } from "../source-errors.ts";
import { asOurs, languagesOf } from "./as-ours.ts";
import { fetchTable } from "./fetch-table.ts";
import { narrowTable } from "./narrow-table.ts";
import type { OutsidePublisher, OutsideTable } from "./outside-table.ts";

/**
 * Asks another publisher that speaks JSON-stat 2.0, PxWeb among them, so that its figures can stand beside ours. Each
 * table is got once for all the questions of a call, in every language that the publisher speaks.
 *
 * @example
 * const statistics = jsonStatSource({
 *   name: "statfin",
 *   agency: "STATFIN",
 *   citation: { fi: "Tilastokeskus.", sv: "Statistikcentralen.", en: "Statistics Finland." },
 *   licence: { code: "CC-BY-4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
 *   tables: [{ measure: residents, url, body, dimensions: { Alue: { code: "city" } } }],
 * });
 */
export function jsonStatSource(publisher: OutsidePublisher): Source {
  const { name, tables } = publisher;
  return {
    name,
    async ask(questions, { signal } = {}) {
      if (signal?.aborted) throw new AskCancelledError(name, { cause: signal.reason });
      const got = new Map<OutsideTable, Promise<StatTable>>();
      const once = (outside: OutsideTable): Promise<StatTable> => {
        const table = got.get(outside) ?? getTable(publisher, outside, signal);
        got.set(outside, table);
        return table;
      };
      return Promise.all(questions.map((question) => answer(question, once)));
    },
  };

  async function answer(
    question: Question,
    tableOf: (outside: OutsideTable) => Promise<StatTable>,
  ): Promise<SourceAnswer> {
    const outside = "targets" in question ? undefined : tables.find(({ measure }) => measure.code === question.measure);
    const unknown = () =>
      new QuestionUnknownError(
        name,
        JSON.stringify(question),
        tables.map(({ measure }) => measure.code),
      );
    if (!outside || "targets" in question) return { status: "refused", error: unknown() };
    try {
      const table = narrowTable(await tableOf(outside), question);
      return table ? { status: "answered", table } : { status: "refused", error: unknown() };
    } catch (error) {
      if (!(error instanceof SdkError) || error instanceof AskCancelledError) throw error;
      return { status: "refused", error };
    }
  }
}

async function getTable(publisher: OutsidePublisher, outside: OutsideTable, signal: AbortSignal | undefined) {
  const spoken = await Promise.all(
    languagesOf(publisher).map(async (lang) => [lang, await fetchTable(publisher, outside, lang, signal)] as const),
  );
  return asOurs(publisher, outside, new Map(spoken));
}
