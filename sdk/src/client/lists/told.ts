import type { Language, Localised } from "../../model/index.ts";

/** What is told of a row: texts in three languages as one, and what it is related to by code or id. */
export type Told<Value> = Value extends readonly (infer Item)[]
  ? readonly Told<Item>[]
  : Value extends object
    ? keyof Value extends "code" | "id"
      ? Value[keyof Value]
      : ToldFields<Value>
    : Value;

type ToldFields<Row> = {
  readonly [Field in keyof Row as Field extends `${infer Text}_${Language}`
    ? Text
    : Field]: Field extends `${string}_${Language}`
    ? null extends Row[Field]
      ? Localised | null
      : Localised
    : Told<Row[Field]>;
};

const TEXT = /^(.+)_(fi|sv|en)$/;

/** @param value - As the documents of lists select it: each text as three fields, `title_fi` and so on. */
export const toldOf = <Value>(value: Value): Told<Value> => told(value) as Told<Value>;

function told(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(told);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  const [only, ...others] = entries;
  if (only && others.length === 0 && (only[0] === "code" || only[0] === "id")) return only[1];
  const row: Record<string, unknown> = {};
  for (const [field, part] of entries) {
    const [, text, lang] = TEXT.exec(field) ?? [];
    if (text === undefined || lang === undefined) row[field] = told(part);
    else row[text] = part === null ? null : { ...(row[text] as object | undefined), [lang]: part };
  }
  return row;
}
