import { type CheckedRow, type Delivery, keyOf, rowsOf } from "./delivery.ts";
import { CODED, SHAPES, type Shape } from "./reference-shapes.ts";

const FORMS: Readonly<Record<string, RegExp>> = {
  code_lists: /^[a-z][a-z-]{1,39}$/,
  codes: /^[A-Z0-9][A-Z0-9_]{0,39}$/,
  cities: /^\d{3}$/,
};
const CODE = /^[A-Z0-9][A-Z0-9._-]{0,39}$/;
const DATE = /^\d{4}-\d\d-\d\d$/;
const LANGUAGES = ["fi", "sv", "en"];

/** What is wrong in the reference files, in words; nothing wrong is an empty list. */
export function checkReferences(delivery: Delivery): string[] {
  const unknown = [...delivery.keys()].filter((table) => SHAPES[table] === undefined && !PEOPLE.has(table));
  const shaped = Object.entries(SHAPES).flatMap(([table, shape]) => checkTable(delivery, table, shape));
  return [...unknown.map((table) => `${table}: no such table`), ...shaped];
}

const PEOPLE = new Set([
  "participants",
  "participations",
  "sensitive_answers",
  "enrolments",
  "credit_records",
  "support_sessions",
  "events",
  "follow_ups",
]);

function checkTable(delivery: Delivery, table: string, shape: Shape): string[] {
  const seen = new Set<string>();
  return rowsOf(delivery, table).flatMap((row) => {
    const key = keyOf(row, shape.key);
    const problems = [
      ...checkForm(table, row),
      ...checkDates(row, shape),
      ...checkWords(row, shape),
      ...checkRefers(delivery, row, shape),
      ...checkCoded(delivery, table, row),
    ];
    if (seen.has(key)) problems.push("twice");
    seen.add(key);
    return problems.map((problem) => `${table} ${key}: ${problem}`);
  });
}

function checkForm(table: string, row: CheckedRow): string[] {
  const code = row["code"];
  return code === undefined || (FORMS[table] ?? CODE).test(code) ? [] : ["code has another form"];
}

function checkDates(row: CheckedRow, { dates = [] }: Shape): string[] {
  const wrong = dates.filter((column) => {
    const text = row[column.replace("?", "")] ?? "missing";
    return !(DATE.test(text) || (column.endsWith("?") && text === ""));
  });
  const { starts_on: from = "", ends_on: to = "" } = row;
  return [...wrong.map((column) => `${column} is no date`), ...(to !== "" && to < from ? ["ends early"] : [])];
}

function checkWords(row: CheckedRow, shape: Shape): string[] {
  const missing = (shape.said ?? []).filter((text) => LANGUAGES.some((lang) => (row[`${text}_${lang}`] ?? "") === ""));
  const half = (shape.maybeSaid ?? []).filter((text) => {
    const said = LANGUAGES.filter((lang) => (row[`${text}_${lang}`] ?? "") !== "").length;
    return said !== 0 && said !== 3;
  });
  return [...missing, ...half].map((text) => `${text} lacks a language`);
}

function checkRefers(delivery: Delivery, row: CheckedRow, { refers = {} }: Shape): string[] {
  return Object.entries(refers).flatMap(([column, table]) => {
    const code = row[column.replace("?", "")] ?? "";
    if (code === "") return column.endsWith("?") ? [] : [`${column} is empty`];
    return rowsOf(delivery, table).some((target) => target["code"] === code)
      ? []
      : [`${column} ${code} is not in ${table}`];
  });
}

function checkCoded(delivery: Delivery, table: string, row: CheckedRow): string[] {
  return Object.entries(CODED[table] ?? {}).flatMap(([column, list]) => {
    const known = rowsOf(delivery, "codes").some((code) => code["list_code"] === list && code["code"] === row[column]);
    return known ? [] : [`${column} ${row[column]} is not in ${list}`];
  });
}
