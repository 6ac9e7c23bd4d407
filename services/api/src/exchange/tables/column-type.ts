/** How the files of one delivery are written. */
export interface Dialect {
  readonly delimiter: "," | ";";
}

/** What may stand in a column: how a cell becomes a value of the database, and how that is told. */
export interface ColumnType {
  /** Type of the column in PostgreSQL. */
  readonly sql: string;
  /** What would be right, as the end of the sentence "… must be …". */
  readonly accepts: string;
  /** The closed code list, where there is one. */
  readonly codes?: readonly string[];
  /** Free text cannot be checked against a form, so it is looked through for personal data where people are reported. */
  readonly isText?: boolean;
  /** The value in the text form of COPY, or `undefined` where the cell holds something else. Never gets an empty cell. */
  read(cell: string, dialect: Dialect): string | undefined;
}

const textOf = (form: RegExp, accepts: string): ColumnType => ({
  sql: "text",
  accepts,
  isText: true,
  read: (cell) => (form.test(cell) ? cell : undefined),
});

/** A stable code of a reference table. */
export const code = textOf(
  /^[A-Z0-9][A-Z0-9._-]{0,39}$/,
  "a code of 1 to 40 characters A-Z, 0-9, dot, underscore or hyphen, beginning with a letter or digit",
);
export const listCode = textOf(
  /^[a-z][a-z-]{1,39}$/,
  "a code of 2 to 40 characters a-z or hyphen, beginning with a letter",
);
export const listedCode = textOf(
  /^[A-Z0-9][A-Z0-9_]{0,39}$/,
  "a code of 1 to 40 characters A-Z, 0-9 or underscore, beginning with a letter or digit",
);
export const cityCode = textOf(/^[0-9]{3}$/, "a municipality code of three digits");
export const businessId = textOf(/^[0-9]{7}-[0-9]$/, "a business id like 1234567-1");
export const escoUri = textOf(
  /^http:\/\/data\.europa\.eu\/esco\/skill\/[\w.-]+$/,
  "the address of an ESCO skill, beginning with http://data.europa.eu/esco/skill/",
);

// The second form is an identity code's, with or without its separator; the database refuses it too.
const REF = /^(?![0-9]{6}[-+A-FU-Y]?[0-9]{3}[0-9A-Y]$)[A-Za-z0-9][A-Za-z0-9._/-]{0,63}$/;
/** A row's own identifier at its source. */
export const ref = textOf(
  REF,
  "a pseudonymous reference of 1 to 64 characters A-Z, a-z, 0-9, dot, underscore, slash or hyphen, " +
    "beginning with a letter or digit, and not in the form of an identity code",
);

/** Words for a reader, in one language. */
export const words: ColumnType = {
  sql: "text",
  accepts: "text",
  isText: true,
  read: (cell) => (cell.includes("\0") ? undefined : escapeForCopy(cell)),
};

const SPECIAL = /[\\\n\r\t]/;
const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** Text as COPY reads it back unchanged. */
export function escapeForCopy(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[\\\n\r\t]/g, (character) => ESCAPES[character] ?? character) : text;
}
