import type { Json, JsonObject } from "../../model/index.ts";

/** One fact as a line of a sheet: what it is, such as `passport.notes.0`, and its text. */
export interface Fact {
  readonly key: string;
  readonly value: string;
}

/** Facts that are no texts, by the last part of their key. */
const NUMBERS = ["decimals"];
const TRUTHS = ["isPerturbed"];
/** Lists: empty where no line is about them. */
const LISTS = ["notes", "citiesExpected", "citiesReporting", "citiesMissing"];

/** Every fact that is known, each by its way through the object. */
export function flatFacts(json: Json, key = ""): readonly Fact[] {
  if (json === null) return [];
  if (typeof json !== "object") return [{ key, value: String(json) }];
  return Object.entries(json).flatMap(([name, inner]) => flatFacts(inner, key === "" ? name : `${key}.${name}`));
}

interface Branch extends Map<string, string | Branch> {}

/** The facts again, as they were before they were flat. */
export function deepFacts(facts: readonly Fact[]): JsonObject {
  const root: Branch = new Map();
  for (const { key, value } of facts) {
    const names = key.split(".");
    const last = names.pop() ?? "";
    names.reduce(branchAt, root).set(last, value);
  }
  return objectFrom(root);
}

function branchAt(branch: Branch, name: string): Branch {
  const known = branch.get(name);
  if (known instanceof Map) return known;
  const made: Branch = new Map();
  branch.set(name, made);
  return made;
}

const objectFrom = (branch: Branch): JsonObject =>
  Object.fromEntries([...branch].map(([name, value]) => [name, jsonOf(name, value)]));

function jsonOf(name: string, value: string | Branch): Json {
  if (value instanceof Map) return LISTS.includes(name) ? Object.values(objectFrom(value)) : objectFrom(value);
  if (NUMBERS.includes(name)) return Number(value);
  return TRUTHS.includes(name) ? value === "true" : value;
}
