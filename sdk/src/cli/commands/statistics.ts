import { Command } from "commander";
import { type Figure, localise, tableRows } from "../../model/index.ts";
import { askOne } from "../ask-one.ts";
import { type ConnectionOptions, connect, withConnection } from "../connection.ts";
import { type LanguageOption, withLanguage } from "../language.ts";
import type { MakeCommand } from "../make-command.ts";
import { type QuestionOptions, questionOf, withQuestion } from "../question-options.ts";
import { tableText } from "../table-text.ts";

interface Options extends ConnectionOptions, LanguageOption, QuestionOptions {
  readonly json?: boolean;
}

/** `digipoint statistics CO01 --by city,gender`: one table, with its passport. */
export const statisticsCommand: MakeCommand = (terminal) =>
  withLanguage(withConnection(withQuestion(new Command("statistics")), terminal), terminal)
    .description("ask one table of protected figures")
    .option("--json", "rows and passport as JSON")
    .action(async (measure: string, options: Options) => {
      const client = await connect(options, terminal);
      const table = await askOne(client.source(), questionOf(measure, options), terminal.signal);
      if (options.json !== true) {
        return terminal.out(await tableText(table, options.lang, terminal.columns));
      }
      const rows = [...tableRows(table)].map(({ categories, figure }) => ({
        ...Object.fromEntries(Object.entries(categories).map(([dimension, { code }]) => [dimension, code])),
        ...told(figure),
      }));
      const { measure: asked, statistic, passport } = table;
      const citation = localise(passport.citation, options.lang);
      const said = { measure: asked.code, statistic, rows, passport: { ...passport, citation } };
      terminal.out(`${JSON.stringify(said, null, 2)}\n`);
    });

const told = (figure: Figure) => ({ value: figure.status === "shown" ? figure.value : null, status: figure.status });
