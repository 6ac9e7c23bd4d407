/** Tells on which line of its file each record begins, from the parser's own count of lines. */
export class LineCounter {
  /** Where the next record begins, if no empty line comes first. */
  next = 1;
  #countedTwice = 0;

  /** @param lines - The parser's count at the end of the record. */
  startOf(cells: readonly string[], lines: number): number {
    const end = lines - this.#countedTwice;
    if (end === this.next) return this.next++;
    const breaks = countIn(cells, "\n");
    const windowsBreaks = countIn(cells, "\r\n"); // the parser counts these twice within quotes
    this.#countedTwice += windowsBreaks;
    this.next = end - windowsBreaks + 1;
    return end - windowsBreaks - breaks;
  }
}

const countIn = (cells: readonly string[], text: string) =>
  cells.reduce((sum, cell) => sum + cell.split(text).length - 1, 0);
