import { localise, SdkError, type StatTable } from "../../model/index.ts";
import type { ReportRequest } from "../contracts/plugins.ts";
import type { Chart, ReportBlock } from "../contracts/report.ts";
import { fillPlaceholders } from "../definition/definition-parts.ts";
import type { BlockDefinition, DataDefinition } from "../definition/report-definition.ts";
import { codesOf } from "./bind-question.ts";
import { PluginFailedError } from "./build-errors.ts";
import { PROGRESS_VISUAL } from "./check-plugins.ts";
import { findFigure } from "./find-figure.ts";
import { attempt } from "./make-table.ts";

/** What the parts of a report are built with. */
export interface BlockContext {
  readonly request: ReportRequest;
  /** How what was chosen is called, by parameter. */
  readonly titles: Readonly<Record<string, string>>;
  /** @throws {@link SdkError} if there is no table. */
  readonly tableOf: (data: DataDefinition) => StatTable;
}

type WithData = Extract<BlockDefinition, { readonly data: DataDefinition }>;

/** One part of a report; where its table or picture was refused, that is what it says. */
export function buildBlock(block: BlockDefinition, place: number, context: BlockContext): ReportBlock {
  const { request, titles } = context;
  const said = (text: string) => fillPlaceholders(text, (name) => titles[name] ?? name);
  if (block.kind === "heading" || block.kind === "text") {
    return { kind: block.kind, text: said(localise(block.text, request.lang)) };
  }
  const title = said(localise(block.title, request.lang));
  try {
    return tableBlock(block, title, place, context);
  } catch (error) {
    if (!(error instanceof SdkError) || error instanceof PluginFailedError) throw error;
    return { kind: "failed", title, code: error.code, message: error.message };
  }
}

function tableBlock(block: WithData, title: string, place: number, { request, tableOf }: BlockContext): ReportBlock {
  const table = tableOf(block.data);
  switch (block.kind) {
    case "figure":
      return {
        kind: "figure",
        title,
        table,
        ...findFigure(table, codesOf(block.at ?? {}, request.params), request.lang),
      };
    case "table":
      return { kind: "table", title, table };
    case "chart":
    case "progress":
      return { kind: block.kind, title, table, chart: draw(block, table, title, place, request) };
  }
}

function draw(
  block: Extract<WithData, { readonly kind: "chart" | "progress" }>,
  table: StatTable,
  title: string,
  place: number,
  { definition, lang, visuals }: ReportRequest,
): Chart {
  const name = block.kind === "chart" ? block.visual : PROGRESS_VISUAL;
  const options = block.kind === "chart" ? (block.options ?? {}) : {};
  const visual = visuals.find((one) => one.name === name);
  if (!visual) throw new TypeError(`The visual ${name} was not looked for.`);
  return attempt("visual", name, () =>
    visual.draw(table, options, { title, lang, id: `${definition.id}-${place + 1}` }),
  );
}
