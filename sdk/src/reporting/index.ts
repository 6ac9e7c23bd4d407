/**
 * Reports as plain data, and the plugins that build and write them.
 *
 * @packageDocumentation
 */
export {
  BuildCancelledError,
  MixedReleasesError,
  ParameterError,
  PlaceError,
  PluginFailedError,
  type PluginKind,
  PluginMissingError,
} from "./build/build-errors.ts";
export { type BuildOptions, buildReport } from "./build/build-report.ts";
export { questionsOf } from "./build/questions-of.ts";
export type {
  BuildReport,
  Exporter,
  Rendered,
  Renderer,
  ReportRequest,
  ReportStep,
  Transform,
  Visual,
  VisualContext,
} from "./contracts/plugins.ts";
export type { Chart, Report, ReportBlock } from "./contracts/report.ts";
export { checkDefinition } from "./definition/check-definition.ts";
export { defineReport } from "./definition/define-report.ts";
export { DefinitionError, type DefinitionProblem } from "./definition/definition-error.ts";
export type {
  BlockDefinition,
  Bound,
  DataDefinition,
  ParameterDefinition,
  Parameters,
  ParamsOf,
  QuestionDefinition,
  ReportDefinition,
} from "./definition/report-definition.ts";
export { ExportError } from "./exporters/export-error.ts";
export { fileExporter } from "./exporters/file-exporter.ts";
export { type HttpExporterOptions, httpExporter } from "./exporters/http-exporter.ts";
export { stdoutExporter } from "./exporters/stdout-exporter.ts";
export { csvRenderer } from "./renderers/csv/csv-renderer.ts";
export { htmlRenderer } from "./renderers/html/html-renderer.ts";
export { markdownRenderer } from "./renderers/markdown/markdown-renderer.ts";
export { textRenderer } from "./renderers/text/text-renderer.ts";
export { xlsxRenderer } from "./renderers/xlsx/xlsx-renderer.ts";
export { REPORTS } from "./reports/reports.ts";
export { fileSource } from "./sources/files/file-source.ts";
export { jsonStatSource } from "./sources/json-stat/json-stat-source.ts";
export type { OutsideDimension, OutsidePublisher, OutsideTable } from "./sources/json-stat/outside-table.ts";
export { memorySource } from "./sources/memory-source.ts";
export { AskCancelledError, QuestionUnknownError, SourceUnavailableError } from "./sources/source-errors.ts";
export { type CacheOptions, cacheReports } from "./steps/cache-reports.ts";
export { composeSteps } from "./steps/compose-steps.ts";
export { type BuildLimits, limitBuilds } from "./steps/limit-builds.ts";
export { BuildTimeoutError } from "./steps/limit-errors.ts";
export { type BuildRecord, logReports } from "./steps/log-reports.ts";
export { type BuildProgress, reportProgress } from "./steps/report-progress.ts";
export { TransformError } from "./transforms/transform-error.ts";
export { TRANSFORMS } from "./transforms/transforms.ts";
export { bar } from "./visuals/bars/bar.ts";
export { groupedBar } from "./visuals/bars/grouped-bar.ts";
export { stackedBar } from "./visuals/bars/stacked-bar.ts";
export { chartStyles } from "./visuals/chart/chart-styles.ts";
export { heatTable } from "./visuals/heat/heat-table.ts";
export { line } from "./visuals/line/line.ts";
export { sparkline } from "./visuals/sparkline/sparkline.ts";
export { dotAndTarget } from "./visuals/targets/dot-and-target.ts";
export { VisualError } from "./visuals/visual-error.ts";
export { VISUALS } from "./visuals/visuals.ts";
export { dayWords } from "./words/date-words.ts";
export { figureText, figureWords } from "./words/figure-words.ts";
export { measureOf } from "./words/measure-of.ts";
export { numberWords } from "./words/number-words.ts";
export { statusExplained, statusWords } from "./words/status-words.ts";
export { unitWords } from "./words/unit-words.ts";
