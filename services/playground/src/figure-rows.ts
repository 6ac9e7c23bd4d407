import { type Fields, isFields } from "./answer-fields.ts";

/** A figure with its words in place of a value that is not shown, so that nobody reads an empty cell as zero. */
export function withWords(figure: Fields): Fields {
  if (!("value" in figure && "words" in figure)) return figure;
  const { words, ...rest } = figure;
  return { ...rest, value: rest["value"] ?? words };
}

/** A statistical table with one field a dimension in each of its rows, named by the dimension where that was asked. */
export function withDimensions(table: Fields): Fields {
  const { rows, dimensions, ...rest } = table;
  const items = isFields(rows) ? rows["items"] : null;
  if (!Array.isArray(items)) return table;
  const names = textsOf(dimensions);
  const told = items.map((item: unknown) => (isFields(item) ? withCategories(item, names) : item));
  return { rows: told, ...rest, ...(isMoreThanNames(dimensions) && { dimensions }) };
}

/** Whether there is something about dimensions that the headings of columns do not say. */
const isMoreThanNames = (dimensions: unknown): boolean =>
  Array.isArray(dimensions) && dimensions.some((each: unknown) => isFields(each) && Object.keys(each).length > 1);

function withCategories({ categories, ...figure }: Fields, names: readonly string[]): Fields {
  const told = textsOf(categories).map((text, index) => [names[index] ?? `category ${index + 1}`, text] as const);
  return { ...Object.fromEntries(told), ...figure };
}

/** What each of a list is called: its title, else its code. */
const textsOf = (list: unknown): readonly string[] =>
  Array.isArray(list) ? list.map((each: unknown) => (isFields(each) ? String(each["title"] ?? each["code"]) : "")) : [];
