import { type ColumnType, words } from "./column-type.ts";

/** One column of a data file. */
export interface ColumnSpec {
  readonly name: string;
  readonly type: ColumnType;
  /** Must the file have the column, and every row a value in it? */
  readonly required: boolean;
  /** What the column says, for the documentation. */
  readonly description: string;
  readonly example: string;
  /** What an empty cell means, in the text form of COPY, where it means something else than unknown. */
  readonly whenEmpty?: string;
  /** Rule of the programme that a wrong cell breaks, where it has a number of its own. */
  readonly rule?: "V02" | "V06";
  /** Table whose code this is; `list` where the table is that of all code lists. */
  readonly refersTo?: { readonly table: string; readonly list?: string };
}

/** Values that no two rows may share, and how a row leaves its place so that two of them can change places. */
export interface UniqueValues {
  readonly columns: readonly string[];
  readonly stepAside: string;
}

interface FileSpec {
  readonly file: string;
  /** Name of the table in the database. */
  readonly table: string;
  readonly description: string;
  /** Columns that identify a row within the file. */
  readonly key: readonly string[];
  readonly columns: readonly ColumnSpec[];
}

/** A small table, the same for everyone. */
export interface ReferenceTable extends FileSpec {
  readonly kind: "reference";
  readonly unique?: readonly UniqueValues[];
}

/** A table of facts about participants, in the name of the organisation that reports them. */
export interface PeopleTable extends FileSpec {
  readonly kind: "people";
  /** Column that becomes the row's external reference, where rows have one of their own. */
  readonly ownRef?: string;
  /** What the row hangs on; a participant hangs on nothing. */
  readonly parent?: "participant" | "participation" | "enrolment";
}

export type TableSpec = ReferenceTable | PeopleTable;

type ColumnDetails = Omit<Partial<ColumnSpec>, "name" | "type" | "required"> &
  Pick<ColumnSpec, "description" | "example">;

export const required = (name: string, type: ColumnType, details: ColumnDetails): ColumnSpec => ({
  ...details,
  name,
  type,
  required: true,
});

export const optional = (name: string, type: ColumnType, details: ColumnDetails): ColumnSpec => ({
  ...details,
  name,
  type,
  required: false,
});

const LANGUAGES = [
  ["fi", "Finnish"],
  ["sv", "Swedish"],
  ["en", "English"],
] as const;

/** The same words in Finnish, Swedish and English: three columns, all required or all optional. */
export function inThreeLanguages(
  name: string,
  what: string,
  examples: readonly [fi: string, sv: string, en: string],
  make: typeof required | typeof optional = required,
): readonly ColumnSpec[] {
  return LANGUAGES.map(([language, languageName], at) =>
    make(`${name}_${language}`, words, { description: `${what}, in ${languageName}.`, example: examples[at] ?? "" }),
  );
}
