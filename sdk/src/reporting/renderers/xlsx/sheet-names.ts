/** What a spreadsheet program takes as the name of a sheet, in letters. */
const LONGEST = 31;

/** Names of sheets, each different: their place, and of the title what a name may hold. */
export const sheetNames = (titles: readonly string[]): readonly string[] =>
  titles.map((title, place) => {
    const words = title
      .replace(/[[\]:*?/\\'\p{Cc}]/gu, " ")
      .replace(/\s+/g, " ")
      .trim();
    return [...`${place + 1} ${words}`].slice(0, LONGEST).join("").trim();
  });
