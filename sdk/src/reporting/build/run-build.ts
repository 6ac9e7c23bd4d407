import { localise, type Passport, type StatTable } from "../../model/index.ts";
import type { BuildReport, ReportRequest } from "../contracts/plugins.ts";
import type { Report, ReportBlock } from "../contracts/report.ts";
import { dataOf, fillPlaceholders } from "../definition/definition-parts.ts";
import { type Answers, askSources } from "./ask-sources.ts";
import { bindQuestion } from "./bind-question.ts";
import { buildBlock } from "./build-block.ts";
import { BuildCancelledError } from "./build-errors.ts";
import { checkPlugins } from "./check-plugins.ts";
import { chosenTitles } from "./chosen-titles.ts";
import { makeTable } from "./make-table.ts";
import { requireOneRelease } from "./one-release.ts";

/** Builds a report: the innermost of the pipeline, which steps wrap. */
export const runBuild: BuildReport = async (request) => {
  const { definition, lang, signal } = request;
  if (signal?.aborted) throw new BuildCancelledError({ cause: signal.reason });
  checkPlugins(request);
  const answers = await askSources(request);
  if (signal?.aborted) throw new BuildCancelledError({ cause: signal.reason });
  const tables = answeredTables(request, answers);
  requireOneRelease(tables);
  const titles = chosenTitles(request, tables);
  const said = (text: string) => fillPlaceholders(text, (name) => titles[name] ?? name);
  const tableOf = (data: Parameters<typeof makeTable>[0]) => makeTable(data, request, answers);
  const blocks = definition.blocks.map((block, place) => buildBlock(block, place, { request, titles, tableOf }));
  return {
    definition: { id: definition.id, version: definition.version },
    lang,
    title: said(localise(definition.title, lang)),
    description: said(localise(definition.description, lang)),
    parameters: Object.entries(definition.parameters).map(([name, { title }]) => ({
      name,
      title: localise(title, lang),
      value: titles[name] ?? "",
    })),
    blocks,
    passports: passportsOf(blocks),
  } satisfies Report;
};

function answeredTables({ definition, params, sources }: ReportRequest, answers: Answers): readonly StatTable[] {
  return dataOf(definition.blocks).flatMap(({ data }) => {
    if (!("ask" in data)) return [];
    const answer = answers(data.from ?? sources[0].name, bindQuestion(data.ask, params));
    return answer.status === "answered" ? [answer.table] : [];
  });
}

/** Each that differs once, in the order in which the tables stand. */
function passportsOf(blocks: readonly ReportBlock[]): readonly Passport[] {
  const passports = blocks.flatMap((block) => ("table" in block ? [block.table.passport] : []));
  return [...new Map(passports.map((passport) => [JSON.stringify(passport), passport])).values()];
}
