/** A question that cannot be answered; the message says what is not allowed, and which questions near it are. */
export class QuestionError extends Error {
  override readonly name = "QuestionError";

  constructor(
    message: string,
    /** Where in the question: `measure`, `by.0`, `where.1.category`. */
    readonly path: string,
    /** Codes that would be right in that place, nearest first; empty where none is near. */
    readonly nearest: readonly string[] = [],
  ) {
    super(message);
  }
}
