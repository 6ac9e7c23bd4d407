import { breakWord } from "./break-word.ts";
import { textWidth } from "./text-width.ts";

/**
 * A text in lines that are at most so many pixels wide; words that are wider are divided.
 *
 * @param size - Font size in pixels.
 */
export function wrapText(text: string, size: number, widest: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[ \t\r\n]+/).filter((part) => part !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= widest) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = textWidth(word, size) > widest ? breakWord(word, size, widest) : [word];
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line];
}
