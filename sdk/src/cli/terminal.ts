/** What a command reads and writes: the process, or a test. */
export interface Terminal {
  /** What was asked for. */
  out(text: string | Uint8Array): void;
  /** What is told beside it. */
  error(text: string): void;
  /** Everything that is piped in, as text. */
  readInput(): Promise<string>;
  /** Asks somebody who sits there a question that is answered by yes or no; null where nobody does. */
  readonly confirm: ((question: string) => Promise<boolean>) | null;
  /** Where progress is drawn; null where nobody watches. */
  readonly watched: NodeJS.WriteStream | null;
  readonly columns: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Aborted when the user calls the command off. */
  readonly signal: AbortSignal;
}
