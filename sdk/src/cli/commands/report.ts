import { join } from "node:path";
import { Command, Option } from "commander";
import { localise } from "../../model/index.ts";
import {
  buildReport,
  csvRenderer,
  fileExporter,
  htmlRenderer,
  markdownRenderer,
  REPORTS,
  type Rendered,
  type Renderer,
  type Report,
  type ReportDefinition,
  reportProgress,
  textRenderer,
  xlsxRenderer,
} from "../../reporting/index.ts";
import { type ConnectionOptions, connect, withConnection } from "../connection.ts";
import { definitionOf } from "../definition-of.ts";
import { EXIT } from "../exit-codes.ts";
import { type LanguageOption, withLanguage } from "../language.ts";
import type { MakeCommand } from "../make-command.ts";
import { showProgress } from "../progress.ts";
import { pairOf } from "../question-options.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";

const RENDERERS: Readonly<Record<string, (columns: number) => Renderer>> = {
  html: () => htmlRenderer(),
  markdown: () => markdownRenderer(),
  text: (columns) => textRenderer({ columns }),
  csv: () => csvRenderer(),
  xlsx: () => xlsxRenderer(),
};

interface ListOptions extends LanguageOption {
  readonly json?: boolean;
}

interface BuildOptions extends ConnectionOptions, LanguageOption {
  readonly param: readonly string[];
  readonly format: string;
  readonly output?: string;
}

/** `digipoint report list` and `digipoint report build ID`. */
export const reportCommand: MakeCommand = (terminal, end) =>
  new Command("report")
    .description("list and build reports")
    .addCommand(listCommand(terminal))
    .addCommand(
      buildCommand(terminal).action(async (name: string, options: BuildOptions) => {
        const renderers = renderersOf(options.format, terminal);
        if (renderers.length > 1 && options.output === undefined) {
          throw new UsageError("Several formats are written to a folder; name it with --output.");
        }
        const report = await build(await definitionOf(name), options, terminal);
        for (const renderer of renderers) await deliver(report, renderer, options.output, terminal);
        const failed = report.blocks.filter(({ kind }) => kind === "failed");
        if (failed.length === 0) return;
        terminal.error(`${failed.length} of ${report.blocks.length} parts could not be answered; the report says why.`);
        end(EXIT.refused);
      }),
    );

const listCommand = (terminal: Terminal) =>
  withLanguage(new Command("list"), terminal)
    .description("the reports that are ready to build")
    .option("--json", "as JSON")
    .action(({ lang, json }: ListOptions) => {
      const listed = REPORTS.map(({ id, version, title, description, parameters }) => ({
        ...{ id, version, title: localise(title, lang), description: localise(description, lang) },
        parameters: Object.keys(parameters),
      }));
      if (json === true) return terminal.out(`${JSON.stringify(listed, null, 2)}\n`);
      for (const { id, title, parameters } of listed) {
        terminal.out(`${id.padEnd(22)}${title}${parameters.length > 0 ? `  (${parameters.join(", ")})` : ""}\n`);
      }
    });

const buildCommand = (terminal: Terminal) =>
  withLanguage(withConnection(new Command("build"), terminal), terminal)
    .description("build a report")
    .argument("<report>", "id of a ready report, or a file with a definition as JSON")
    .option(
      "--param <name=code>",
      "what is chosen for a parameter; may be given several times",
      (given: string, before: readonly string[]) => [...before, given],
      [],
    )
    .addOption(
      new Option("--format <formats>", `one or several of ${Object.keys(RENDERERS).join(", ")}`).default("text"),
    )
    .option("-o, --output <folder>", "folder to write to; without it, the report is printed");

function renderersOf(formats: string, { columns }: Terminal): readonly Renderer[] {
  return formats.split(",").map((format) => {
    const make = RENDERERS[format.trim()];
    if (make) return make(columns);
    throw new UsageError(
      `There is no format ${JSON.stringify(format)}; there are ${Object.keys(RENDERERS).join(", ")}.`,
    );
  });
}

async function build(definition: ReportDefinition, options: BuildOptions, terminal: Terminal): Promise<Report> {
  const client = await connect(options, terminal);
  const progress = showProgress(terminal.watched, definition.id);
  try {
    return await buildReport(definition, {
      source: client.source(),
      steps: [reportProgress(({ done, total, stage }) => progress.update(done / total, stage))],
      params: Object.fromEntries(options.param.map((given) => pairOf(given, "--param"))),
      lang: options.lang,
      signal: terminal.signal,
    });
  } finally {
    progress.end();
  }
}

async function deliver(report: Report, renderer: Renderer, folder: string | undefined, terminal: Terminal) {
  const { mediaType, extension } = renderer;
  const rendered: Rendered = { mediaType, extension, body: await renderer.render(report) };
  if (folder === undefined) return terminal.out(rendered.body);
  const path = join(folder, `${report.definition.id}.${report.lang}.${extension}`);
  await fileExporter({ path }).write(rendered, { signal: terminal.signal });
  terminal.error(path);
}
