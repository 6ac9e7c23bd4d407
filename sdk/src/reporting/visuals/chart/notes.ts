import type { Markup } from "../markup/element.ts";
import { wrapText } from "../text/wrap-text.ts";
import { NARROW } from "./frame.ts";
import { LINE, label, SIZES } from "./label.ts";

/** Lines of small text, and how high they are together. */
export interface Notes {
  readonly marks: readonly Markup[];
  /** Pixels. */
  readonly height: number;
}

/** Sentences below or above the marks, each from a line of its own. @param y - Where they begin, in pixels. */
export function notesAt(sentences: readonly string[], y: number): Notes {
  const lines = sentences.flatMap((sentence) => wrapText(sentence, SIZES.small, NARROW));
  const marks = lines.map((line, place) => label(line, { y: y + 13 + place * LINE, size: SIZES.small, isMuted: true }));
  return { marks, height: lines.length * LINE };
}
