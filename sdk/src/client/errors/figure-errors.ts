import { AnsweredError } from "./answered-error.ts";

/** The question cannot be asked, as the message says; `nearest` are codes that could be. */
export class QuestionRefusedError extends AnsweredError {
  override readonly name = "QuestionRefusedError";
  override readonly code = "QUESTION_REFUSED";

  /** Codes that would be right where the question is wrong, nearest first; empty where none is near. */
  get nearest(): readonly string[] {
    const { nearest } = this.details;
    return Array.isArray(nearest) ? nearest.filter((code) => typeof code === "string") : [];
  }
}

/** The release was withdrawn or never was; forget its figures and ask the current one. */
export class ReleaseGoneError extends AnsweredError {
  override readonly name = "ReleaseGoneError";
  override readonly code = "RELEASE_GONE";

  /** Code of the release to ask instead; null where the service names none. */
  get currentRelease(): string | null {
    const { currentRelease } = this.details;
    return typeof currentRelease === "string" ? currentRelease : null;
  }
}

/** Nothing has been published yet; ask again after the first release. */
export class NoReleaseError extends AnsweredError {
  override readonly name = "NoReleaseError";
  override readonly code = "NO_RELEASE";
}
