import type { Question } from "./question.ts";
import type { SdkError } from "./sdk-error.ts";
import type { StatTable } from "./stat-table.ts";

/** What became of one question: its table, or why there is none. */
export type SourceAnswer =
  | { readonly status: "answered"; readonly table: StatTable }
  | { readonly status: "refused"; readonly error: SdkError };

/** How questions are asked. */
export interface AskOptions {
  readonly signal?: AbortSignal | undefined;
}

/**
 * Where tables come from: the service, files, memory, or another publisher.
 *
 * Questions of one call are answered from one release, each by its own answer in the same order; one that is refused
 * does not take the others with it. The call rejects with an {@link SdkError} only where nothing could be asked.
 */
export interface Source {
  readonly name: string;
  /** One answer for each question, in their order. */
  ask(questions: readonly Question[], options?: AskOptions): Promise<readonly SourceAnswer[]>;
}
