/** How many columns of a terminal a text takes. */
export const widthOf = (text: string): number => [...text].length;

/** A text on the left or right of so many columns. */
export const padded = (text: string, width: number, side: "left" | "right"): string => {
  const space = " ".repeat(Math.max(0, width - widthOf(text)));
  return side === "left" ? text + space : space + text;
};

/** A text in lines of at most so many columns; only words that are longer stay so. */
export function linesOf(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  // Spaces that do not break, as numbers have them, stay inside their word.
  for (const word of text.split(/[ \t\r\n]+/).filter((part) => part !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (widthOf(longer) <= columns || line === "") line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === "" ? lines : [...lines, line];
}
