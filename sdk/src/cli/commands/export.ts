import { Command, Option } from "commander";
import { FORMATS, type FormatName, writeTable } from "../../formats/index.ts";
import { fileExporter } from "../../reporting/index.ts";
import { askOne } from "../ask-one.ts";
import { type ConnectionOptions, connect, withConnection } from "../connection.ts";
import { type LanguageOption, withLanguage } from "../language.ts";
import type { MakeCommand } from "../make-command.ts";
import { type QuestionOptions, questionOf, withQuestion } from "../question-options.ts";

interface Options extends ConnectionOptions, LanguageOption, QuestionOptions {
  readonly format: FormatName;
  readonly output?: string;
}

/** `digipoint export CO01 --by city --format px -o co01.px`: one table as a file. */
export const exportCommand: MakeCommand = (terminal) =>
  withLanguage(withConnection(withQuestion(new Command("export")), terminal), terminal)
    .description("write one table as a file")
    .addOption(
      new Option("--format <format>", "how it is written").choices(FORMATS.map(({ name }) => name)).default("csv"),
    )
    .option("-o, --output <file>", "where to; without it, the file is printed")
    .action(async (measure: string, { format, output, ...options }: Options) => {
      const client = await connect(options, terminal);
      const table = await askOne(client.source(), questionOf(measure, options), terminal.signal);
      const body = await writeTable(table, format, { lang: options.lang });
      if (output === undefined) return terminal.out(body);
      const mediaType = FORMATS.find(({ name }) => name === format)?.mediaType ?? "application/octet-stream";
      const rendered = { mediaType, extension: format, body };
      await fileExporter({ path: output }).write(rendered, { signal: terminal.signal });
      terminal.error(`${output}: ${body.byteLength} bytes`);
    });
