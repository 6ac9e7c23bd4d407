import { textWidth } from "./text-width.ts";

/** Before a consonant that a vowel follows: where Finnish words divide, and Swedish and English ones mostly may. */
const SYLLABLE = /(?<=\p{L}{3})(?=[bcdfghjklmnpqrstvwxz][aeiouyåäö]\p{L})/giu;

/** Pieces of a word, each but the last ending with a hyphen, none wider than so many pixels where that can be. */
export function breakWord(word: string, size: number, widest: number): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const syllable of word.split(SYLLABLE).flatMap((part) => fitting(part, size, widest))) {
    if (piece !== "" && textWidth(`${piece}${syllable}-`, size) > widest) {
      pieces.push(/[-–/]$/.test(piece) ? piece : `${piece}-`);
      piece = "";
    }
    piece += syllable;
  }
  return [...pieces, piece];
}

/** A syllable that is too wide by itself falls into its characters. */
const fitting = (part: string, size: number, widest: number): readonly string[] =>
  textWidth(`${part}-`, size) > widest ? [...part] : [part];
