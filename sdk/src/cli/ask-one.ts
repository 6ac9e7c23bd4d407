import type { Question, Source, StatTable } from "../model/index.ts";

/** The table of one question. @throws the {@link SdkError} with which the source refused it. */
export async function askOne(source: Source, question: Question, signal: AbortSignal): Promise<StatTable> {
  const [answer] = await source.ask([question], { signal });
  if (answer?.status === "answered") return answer.table;
  throw answer?.error ?? new Error(`${source.name} gave no answer.`);
}
