import type { BlockDefinition, Bound, DataDefinition } from "./report-definition.ts";

/** Names in braces: where the title of what is chosen comes. */
const PLACEHOLDER = /\{([A-Za-z][A-Za-z0-9]*)\}/g;

/** The parameters that a text names. */
export const placeholdersOf = (text: string): readonly string[] =>
  [...text.matchAll(PLACEHOLDER)].flatMap(([, name]) => name ?? []);

/** The text with the placeholders replaced. */
export const fillPlaceholders = (text: string, titleOf: (parameter: string) => string): string =>
  text.replace(PLACEHOLDER, (_braces, name: string) => titleOf(name));

/** A place where a parameter is named. */
interface NamedParameter {
  readonly path: string;
  readonly parameter: string;
}

/** Every parameter that a block's questions and places name. */
export function boundsOf(block: BlockDefinition): readonly NamedParameter[] {
  if (block.kind === "heading" || block.kind === "text") return [];
  const at = block.kind === "figure" ? named("at", block.at ?? {}) : [];
  return [...at, ...dataBounds("data", block.data)];
}

function dataBounds(path: string, data: DataDefinition): readonly NamedParameter[] {
  if ("transform" in data) return data.of.flatMap((inner, place) => dataBounds(`${path}.of.${place}`, inner));
  const { ask } = data;
  if ("targets" in ask) return named(`${path}.ask.targets`, { project: ask.targets.project });
  return [...named(`${path}.ask`, { measure: ask.measure }), ...named(`${path}.ask.where`, ask.where ?? {})];
}

const named = (path: string, bounds: Readonly<Record<string, Bound>>): readonly NamedParameter[] =>
  Object.entries(bounds).flatMap(([key, bound]) =>
    typeof bound === "string" ? [] : [{ path: `${path}.${key}`, parameter: bound.parameter }],
  );

/** The tables of all blocks, each with where it is. */
export const dataOf = (
  blocks: readonly BlockDefinition[],
): readonly { readonly path: string; readonly data: DataDefinition }[] =>
  blocks.flatMap((block, place) => ("data" in block ? withInner(`blocks.${place}.data`, block.data) : []));

function withInner(path: string, data: DataDefinition): readonly { path: string; data: DataDefinition }[] {
  const inner = "transform" in data ? data.of.flatMap((one, place) => withInner(`${path}.of.${place}`, one)) : [];
  return [{ path, data }, ...inner];
}
