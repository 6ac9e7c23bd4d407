import type { JsonObject, Language, Source, StatTable } from "../../model/index.ts";
import type { ReportDefinition } from "../definition/report-definition.ts";
import type { Chart, Report } from "./report.ts";

/** What a report is built from. */
export interface ReportRequest {
  readonly definition: ReportDefinition;
  /** What was chosen, by name of the parameter. */
  readonly params: Readonly<Record<string, string>>;
  readonly lang: Language;
  /** The first one answers questions that name none. */
  readonly sources: readonly [Source, ...Source[]];
  readonly transforms: readonly Transform[];
  readonly visuals: readonly Visual[];
  readonly signal?: AbortSignal | undefined;
}

/** Builds a report. @throws `SdkError` if it cannot be built at all. */
export type BuildReport = (request: ReportRequest) => Promise<Report>;

/** Wraps how a report is built; `next` is the rest of the pipeline. Steps compose into a step. */
export type ReportStep = (next: BuildReport) => BuildReport;

/**
 * Makes a table from tables. Pure: from published figures only, without clock, network or chance. What cannot be
 * computed from shown figures alone stays absent.
 */
export interface Transform {
  /** Lower-case words joined by hyphens; definitions name it. */
  readonly name: string;
  /** @throws `SdkError` if the tables or the options do not fit. */
  apply(tables: readonly StatTable[], options: JsonObject): StatTable;
}

/** What a visual needs besides its table. */
export interface VisualContext {
  readonly title: string;
  readonly lang: Language;
  /** Makes ids in the picture its own where several stand on one page. */
  readonly id: string;
}

/** Draws a table. Pure, and accessible by itself: title, description, patterns beside colours. */
export interface Visual {
  /** Lower-case words joined by hyphens; definitions name it. */
  readonly name: string;
  /** @throws `SdkError` if the table or the options do not fit. */
  draw(table: StatTable, options: JsonObject, context: VisualContext): Chart;
}

/** A report in one format. */
export interface Rendered {
  readonly mediaType: string;
  /** Without a leading dot. */
  readonly extension: string;
  readonly body: Uint8Array;
}

/** Turns a report into one format. Pure: the same report gives the same bytes. */
export interface Renderer {
  readonly name: string;
  readonly mediaType: string;
  readonly extension: string;
  /** The bytes of the whole report. */
  render(report: Report): Promise<Uint8Array>;
}

/** Takes what was rendered somewhere: the only plugin that reaches out. */
export interface Exporter {
  readonly name: string;
  /** @throws `SdkError` if it did not arrive whole. */
  write(rendered: Rendered, options?: { readonly signal?: AbortSignal | undefined }): Promise<void>;
}
