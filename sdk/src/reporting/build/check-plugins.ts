import type { ReportRequest } from "../contracts/plugins.ts";
import { dataOf } from "../definition/definition-parts.ts";
import { type PluginKind, PluginMissingError } from "./build-errors.ts";

/** The visual that progress is drawn with. */
export const PROGRESS_VISUAL = "dot-and-target";

/**
 * Looks, before anything is asked, whether every plugin is there that a definition names.
 *
 * @throws {@link PluginMissingError} naming the first that is not.
 */
export function checkPlugins({ definition, sources, transforms, visuals }: ReportRequest): void {
  const given = { source: names(sources), transform: names(transforms), visual: names(visuals) };
  for (const { kind, name, path } of namedPlugins(definition.blocks)) {
    if (!given[kind].includes(name)) throw new PluginMissingError(kind, name, path, given[kind]);
  }
}

const names = (plugins: readonly { readonly name: string }[]) => plugins.map(({ name }) => name);

interface NamedPlugin {
  readonly kind: PluginKind;
  readonly name: string;
  readonly path: string;
}

function namedPlugins(blocks: ReportRequest["definition"]["blocks"]): readonly NamedPlugin[] {
  const visuals = blocks.flatMap((block, place): NamedPlugin[] => {
    const path = `blocks.${place}`;
    if (block.kind === "chart") return [{ kind: "visual", name: block.visual, path }];
    return block.kind === "progress" ? [{ kind: "visual", name: PROGRESS_VISUAL, path }] : [];
  });
  const tables = dataOf(blocks).flatMap(({ path, data }): NamedPlugin[] => {
    if ("transform" in data) return [{ kind: "transform", name: data.transform, path }];
    return data.from === undefined ? [] : [{ kind: "source", name: data.from, path }];
  });
  return [...visuals, ...tables];
}
