import type { Problem } from "../problems/problem.ts";
import type { TableSpec } from "../tables/table-spec.ts";
import { nearestName } from "./nearest-name.ts";
import { isPersonalColumn, looksPersonal } from "./personal-data.ts";

type Finding = Pick<Problem, "column" | "rule" | "wrong" | "right">;

/** What is wrong with the columns of a file, all of it. */
export function headerProblems(table: TableSpec, titles: readonly string[]): readonly Problem[] {
  const known = table.columns.map(({ name }) => name);
  return findings(table, titles, known).map((finding) => ({
    ...finding,
    file: table.file,
    line: 1,
    severity: "error",
    value: null,
  }));
}

function findings(table: TableSpec, titles: readonly string[], known: readonly string[]): readonly Finding[] {
  // Where no title is known, the line may be somebody's data, so nothing of it is repeated.
  if (!titles.some((title) => known.includes(title))) return [noHeader(known)];
  const unknown = titles.flatMap((title, at) =>
    known.includes(title) ? [] : [unknownColumn(title, at, known, titles)],
  );
  const twice = titles.filter((title, at) => known.includes(title) && titles.indexOf(title) !== at);
  const missing = table.columns.filter(({ name, required }) => required && !titles.includes(name));
  return [
    ...unknown,
    ...[...new Set(twice)].map(
      (column): Finding => ({
        column,
        rule: "DUPLICATE_COLUMN",
        wrong: "the column is there more than once",
        right: "keep one of them",
      }),
    ),
    ...missing.map(
      ({ name, type }): Finding => ({
        column: name,
        rule: "MISSING_COLUMN",
        wrong: "the column is missing",
        right: `add the column; its values must be ${type.accepts}`,
      }),
    ),
  ];
}

const noHeader = (known: readonly string[]): Finding => ({
  column: null,
  rule: "NO_HEADER",
  wrong: "the first line names none of the columns",
  right: `begin with ${known.join(",")} as far as they are used, with commas or semicolons between`,
});

function unknownColumn(title: string, at: number, known: readonly string[], titles: readonly string[]): Finding {
  const place = `column ${at + 1}`;
  if (isPersonalColumn(title) || looksPersonal(title)) {
    return {
      column: place,
      rule: "PERSONAL_COLUMN",
      wrong: "the column looks like names, identity codes, e-mails, phone numbers or addresses",
      right: "take it out of the file: no such data may be sent here",
    };
  }
  const meant = nearestName(
    title,
    known.filter((name) => !titles.includes(name)),
  );
  return {
    column: place,
    rule: "UNKNOWN_COLUMN",
    wrong: title === "" ? "the column has no title" : `there is no column “${title.slice(0, 60)}”`,
    right: meant ? `did you mean ${meant}?` : `take it out; known columns are ${known.join(", ")}`,
  };
}
