import { SdkError } from "@digipoint/sdk/model";
import {
  buildReport,
  checkDefinition,
  DefinitionError,
  questionsOf,
  type ReportDefinition,
} from "@digipoint/sdk/reporting";
import type { Pool } from "pg";
import type { UserError } from "../graph/user-error.schema.ts";
import type { Asker } from "../statistics/answers/asker.ts";
import type { Catalogue } from "../statistics/dimensions/catalogue.ts";
import type { ReleaseHead } from "../statistics/releases/release-head.ts";
import { answersSource } from "./answers-source.ts";
import { askDashboard } from "./ask-dashboard.ts";
import type { Dashboard } from "./dashboard.ts";
import { originProblem } from "./origin-problem.ts";
import { choicesOf, type DashboardParameter, parametersOf } from "./parameters.ts";

const MOST_BYTES = 100_000;
const MOST_QUESTIONS = 60;
/** Builds that one saving may take: each choice of each open parameter is tried once. */
const MOST_CHOICES = 100;

/** A dashboard as somebody wants to save it. */
export interface Wanted extends Pick<Dashboard, "audience" | "allowedOrigins" | "lockedParameters"> {
  readonly definition: unknown;
}

interface Checking {
  /** Asks without a budget: the one who saves explores nothing either. */
  readonly asker: Asker;
  readonly aggregate: Pool;
  readonly release: ReleaseHead;
  readonly catalogue: Catalogue;
}

const wrong = (code: UserError["code"], place: string, message: string): UserError => ({
  path: ["input", ...place.split(".")],
  code,
  message,
});

/** Everything that is wrong with a dashboard, each with its place; empty where it can be shown as it is. */
export async function dashboardProblems(wanted: Wanted, checking: Checking): Promise<readonly UserError[]> {
  const definition = readDefinition(wanted.definition);
  if ("problems" in definition) return definition.problems;
  const plain = [
    ...originProblems(wanted.allowedOrigins),
    ...parameterProblems(definition, wanted.lockedParameters, checking.catalogue),
    ...sizeProblems(definition),
  ];
  return plain.length > 0 ? plain : showingProblems({ ...wanted, definition }, checking);
}

function readDefinition(value: unknown): ReportDefinition | { readonly problems: readonly UserError[] } {
  try {
    return checkDefinition(value);
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    const problems = error.problems.map(({ path, message }) =>
      wrong("DEFINITION_REFUSED", ["definition", path].filter(Boolean).join("."), message),
    );
    return { problems };
  }
}

const originProblems = (origins: readonly string[]): readonly UserError[] =>
  origins.flatMap((origin, place) => {
    const problem = originProblem(origin);
    return problem === null ? [] : [wrong("ORIGIN_REFUSED", `allowedOrigins.${place}`, problem)];
  });

function parameterProblems(
  { parameters }: ReportDefinition,
  locked: Readonly<Record<string, string>>,
  catalogue: Catalogue,
): readonly UserError[] {
  const strangers = Object.keys(locked).filter((name) => !Object.hasOwn(parameters, name));
  return [
    ...strangers.map((name) => wrong("PARAMETER_REFUSED", "lockedParameters", `There is no parameter ${name}.`)),
    ...Object.entries(parameters).flatMap(([name, parameter]) => {
      const codes = choicesOf(parameter, catalogue).map(({ code }) => code);
      if (codes.length === 0) {
        const message = `${name} has neither choices nor a dimension that the release has categories of.`;
        return [wrong("PARAMETER_REFUSED", `definition.parameters.${name}`, message)];
      }
      const code = locked[name];
      if (code === undefined || codes.includes(code)) return [];
      const message = `${name} cannot be ${code}; it can be one of ${codes.join(", ")}.`;
      return [wrong("PARAMETER_REFUSED", "lockedParameters", message)];
    }),
  ];
}

function sizeProblems(definition: ReportDefinition): readonly UserError[] {
  const bytes = Buffer.byteLength(JSON.stringify(definition));
  const questions = questionsOf(definition, {}).size;
  const outside = questionsOf(definition, {}, (source) => source !== undefined).size;
  const told = (message: string) => wrong("DEFINITION_REFUSED", "definition", message);
  return [
    ...(bytes > MOST_BYTES ? [told(`It has ${bytes} bytes; a dashboard has ${MOST_BYTES} at most.`)] : []),
    ...(questions > MOST_QUESTIONS ? [told(`It asks ${questions} questions; ${MOST_QUESTIONS} are the most.`)] : []),
    ...(outside > 0 ? [told("It asks other sources; a dashboard shows figures of this service alone.")] : []),
  ];
}

/** Builds the report with every choice of every open parameter: what cannot be shown is not saved. */
async function showingProblems(
  dashboard: Pick<Dashboard, "definition" | "audience" | "lockedParameters">,
  checking: Checking,
): Promise<readonly UserError[]> {
  const parameters = parametersOf(dashboard, checking.catalogue);
  const variants = variantsOf(parameters);
  if (variants.length > MOST_CHOICES) {
    const message = `Its open parameters have ${variants.length} choices; ${MOST_CHOICES} are the most.`;
    return [wrong("PARAMETER_REFUSED", "definition.parameters", message)];
  }
  const found = new Map<string, UserError>();
  for (const params of variants) {
    const problem = await buildProblem(dashboard, params, checking);
    for (const message of problem) found.set(message, wrong("DEFINITION_REFUSED", "definition", message));
  }
  return [...found.values()];
}

function variantsOf(parameters: readonly DashboardParameter[]): readonly Readonly<Record<string, string>>[] {
  const usual = Object.fromEntries(parameters.map(({ name, value }) => [name, value]));
  const others = parameters.flatMap(({ name, choices, isLocked, value }) =>
    isLocked ? [] : choices.filter(({ code }) => code !== value).map(({ code }) => ({ ...usual, [name]: code })),
  );
  return [usual, ...others];
}

async function buildProblem(
  dashboard: Pick<Dashboard, "definition" | "audience">,
  params: Readonly<Record<string, string>>,
  { asker, aggregate, release }: Checking,
): Promise<readonly string[]> {
  const source = answersSource(() => askDashboard(asker, dashboard, release, params), aggregate);
  try {
    const { blocks } = await buildReport(dashboard.definition, { source, params, lang: "fi" });
    return blocks.flatMap((block) => (block.kind === "failed" ? [`${block.title}: ${block.message}`] : []));
  } catch (error) {
    if (!(error instanceof SdkError)) throw error;
    return [error.message];
  }
}
