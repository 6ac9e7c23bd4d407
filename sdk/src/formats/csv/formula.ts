/** What a spreadsheet takes for a formula and runs. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** A text that spreadsheets show and do not run: an apostrophe goes before what they would take for a formula. */
export const withoutFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text behind {@link withoutFormula}. */
export const withFormula = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
