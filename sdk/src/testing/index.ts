/**
 * Means of testing for those who build on the SDK: conformance suites for plugins, and a scripted server.
 *
 * @packageDocumentation
 */
export type { Runner } from "./conformance/runner.ts";
export { sampleReport } from "./conformance/sample-report.ts";
export { sampleRequest } from "./conformance/sample-request.ts";
export { sampleTargets, sampleYears } from "./conformance/sample-series.ts";
export { sampleCities, sampleTable } from "./conformance/sample-table.ts";
export { tableProblems } from "./conformance/table-problems.ts";
export { type ExporterFixture, testExporter } from "./conformance/test-exporter.ts";
export { type RendererOptions, testRenderer } from "./conformance/test-renderer.ts";
export { type SourceQuestions, testSource } from "./conformance/test-source.ts";
export { testStep } from "./conformance/test-step.ts";
export { type TransformCase, testTransform } from "./conformance/test-transform.ts";
export { testVisual, type VisualCase } from "./conformance/test-visual.ts";
export { definitionChange, hiddenCell, lateCity, tables } from "./scripted-server/figure-replies.ts";
export {
  answer,
  cut,
  events,
  expiredToken,
  foreignPage,
  garbage,
  partial,
  refusal,
  slow,
  throttled,
  withdrawnRelease,
} from "./scripted-server/replies.ts";
export type { Reply, ScriptedError } from "./scripted-server/reply.ts";
export type { Script, ScriptedReply, ScriptedRequest } from "./scripted-server/script.ts";
export { type ScriptedServer, startScriptedServer } from "./scripted-server/start-scripted-server.ts";
