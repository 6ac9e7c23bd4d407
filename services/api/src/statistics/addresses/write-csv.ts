import { type Language, type Localised, localise } from "@digipoint/sdk/model";
import { stringify } from "csv-stringify/sync";
import type { Answer } from "../answers/answer.ts";
import { categoriesAt, figureAt } from "../answers/figure-at.ts";
import type { CsvDialect } from "./csv-dialect.ts";

const STATUS_TITLE: Localised = { fi: "Tila sanoin", sv: "Status i ord", en: "Status in words" };

/**
 * One line a figure: for every dimension its code and its title, then value, status, noise, and the words that stand
 * in the place of a value that is not shown. It begins with the mark by which spreadsheets know UTF-8.
 */
export function writeCsv(answer: Answer, lang: Language, { separator, decimal }: CsvDialect): string {
  const { dimensions, statuses } = answer.table;
  const number = (value: number | null) => (value === null ? "" : decimalIn(value, decimal));
  const header = [
    ...dimensions.flatMap(({ code, title }) => [code, localise(title, lang)]),
    ...["value", "status", "noise", localise(STATUS_TITLE, lang)],
  ];
  const lines = statuses.map((status, place) => {
    const { value, noise, words } = figureAt(answer, place);
    const categories = categoriesAt(dimensions, place).flatMap(({ code, title }) => [code, localise(title, lang)]);
    return [...categories, number(value), status, number(noise), words ? localise(words, lang) : ""];
  });
  const delimiter = { comma: ",", semicolon: ";", tab: "\t" }[separator];
  return stringify([header, ...lines], { bom: true, delimiter, escape_formulas: true, record_delimiter: "windows" });
}

const decimalIn = (value: number, decimal: CsvDialect["decimal"]) =>
  decimal === "comma" ? String(value).replace(".", ",") : String(value);
