import { ALL_RULES } from "../rules/all-rules.ts";
import { FILE_RULES } from "../rules/file-rules.ts";
import { PEOPLE_TABLES, REFERENCE_TABLES } from "../tables/all-tables.ts";
import type { ColumnSpec, TableSpec } from "../tables/table-spec.ts";
import { exampleFile } from "./example-delivery.ts";
import { HOW_IT_WORKS } from "./how-it-works.ts";

/** The text of docs/data-files.md: everything that a file may hold and what is checked, from the tables themselves. */
export function dataFilesDocument(): string {
  return [
    HOW_IT_WORKS,
    "## Rules",
    "",
    "A delivery with a problem of severity *error* applies nothing; a *warning* is told and the row is kept.",
    "V01 to V13 are the numbers that the programme knows these rules by.",
    "",
    ...rulesTable(),
    "",
    "## Files with facts about people",
    "",
    ...PEOPLE_TABLES.flatMap(fileSection),
    "## Reference files",
    "",
    ...REFERENCE_TABLES.flatMap(fileSection),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}

function rulesTable(): readonly string[] {
  const ofFiles = FILE_RULES.map(({ code, severity, file, right }) =>
    row(code, severity, file ? `\`${file}\`` : "all", right),
  );
  const references = row(
    "REFERENCE",
    "error",
    "all",
    "a code or reference leads to a row of the delivery or of the database; participations and enrolments are looked for within the same participant of the same organisation",
  );
  const ofRows = ALL_RULES.filter(({ code }) => code !== "REFERENCE").map(({ code, severity, table, right }) =>
    row(code, severity, `\`${table.file}\``, right),
  );
  return [...heading("Rule", "Severity", "File", "What holds"), ...ofFiles, references, ...new Set(ofRows)];
}

function fileSection(table: TableSpec): readonly string[] {
  return [
    `### ${table.file}`,
    "",
    table.description,
    "",
    `Key: ${table.key.map((name) => `\`${name}\``).join(", ")}.`,
    "",
    ...heading("Column", "Required", "What it says", "Must be", "Example"),
    ...table.columns.map(columnRow),
    "",
    "```csv",
    exampleFile(table).trimEnd(),
    "```",
    "",
  ];
}

function columnRow({ name, required, description, type, example, refersTo }: ColumnSpec): string {
  const target =
    refersTo && (refersTo.list ? `\`codes.csv\`, list \`${refersTo.list}\`` : `\`${fileOf(refersTo.table)}\``);
  const accepts = target ? `${type.accepts}; refers to ${target}` : type.accepts;
  return row(`\`${name}\``, required ? "yes" : "", description, accepts, example);
}

const fileOf = (name: string) => REFERENCE_TABLES.find(({ table }) => table === name)?.file ?? name;
const heading = (...titles: readonly string[]) => [row(...titles), row(...titles.map(() => "---"))];
const row = (...cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
