import { isLanguage, LANGUAGES, type Language, type Source } from "../../model/index.ts";
import type { ReportStep, Transform, Visual } from "../contracts/plugins.ts";
import type { Report } from "../contracts/report.ts";
import { checkDefinition } from "../definition/check-definition.ts";
import type { Parameters, ParamsOf, ReportDefinition } from "../definition/report-definition.ts";
import { composeSteps } from "../steps/compose-steps.ts";
import { TRANSFORMS } from "../transforms/transforms.ts";
import { VISUALS } from "../visuals/visuals.ts";
import { ParameterError } from "./build-errors.ts";
import { chooseParams } from "./choose-params.ts";
import { runBuild } from "./run-build.ts";

type Sources =
  | { readonly source: Source; readonly sources?: undefined }
  /** Where questions are asked; the first one answers those that name none. */
  | { readonly sources: readonly [Source, ...Source[]]; readonly source?: undefined };

type Params<Chosen extends Parameters> =
  Record<never, never> extends ParamsOf<Chosen>
    ? { readonly params?: ParamsOf<Chosen> | undefined }
    : { readonly params: ParamsOf<Chosen> };

/** What a report is built with. */
export type BuildOptions<Chosen extends Parameters = Parameters> = Sources &
  Params<Chosen> & {
    /** Default: `fi`. */
    readonly lang?: Language | undefined;
    /** The first sees the request first. */
    readonly steps?: readonly ReportStep[] | undefined;
    /** Beside those that the SDK brings; one of the same name takes the place of the SDK's. */
    readonly transforms?: readonly Transform[] | undefined;
    /** Beside those that the SDK brings; one of the same name takes the place of the SDK's. */
    readonly visuals?: readonly Visual[] | undefined;
    readonly signal?: AbortSignal | undefined;
  };

/**
 * Builds a report: asks every source once, makes the tables and draws the pictures.
 *
 * A question that is refused fails in its own place; the rest of the report stands.
 *
 * @throws {@link DefinitionError}, {@link ParameterError} or {@link PluginMissingError} before anything is asked,
 * {@link MixedReleasesError} if the tables cannot stand side by side, {@link BuildCancelledError} after `signal`, and
 * what the sources threw if none of them could be asked.
 * @example
 * const report = await buildReport(overview, { source: client, params: { city: "091" }, lang: "sv" });
 */
export async function buildReport<const Chosen extends Parameters>(
  definition: ReportDefinition<Chosen>,
  options: BuildOptions<NoInfer<Chosen>>,
): Promise<Report> {
  const { lang = "fi", steps = [], transforms = [], visuals = [], signal } = options;
  if (!isLanguage(lang)) throw new ParameterError("lang", `is one of ${LANGUAGES.join(", ")}.`);
  const checked = checkDefinition(definition);
  const params = chooseParams(checked, options.params ?? {});
  return composeSteps(...steps)(runBuild)({
    definition: checked,
    params,
    lang,
    sources: options.sources ?? [options.source],
    transforms: [...transforms, ...TRANSFORMS],
    visuals: [...visuals, ...VISUALS],
    signal,
  });
}
