import { Command } from "commander";
import { type ConnectionOptions, connect, withConnection } from "../connection.ts";
import { type LanguageOption, withLanguage } from "../language.ts";
import type { MakeCommand } from "../make-command.ts";

interface Options extends ConnectionOptions, LanguageOption {
  readonly json?: boolean;
}

/** `digipoint indicators`: every indicator with its title, by framework. */
export const indicatorsCommand: MakeCommand = (terminal) =>
  withLanguage(withConnection(new Command("indicators"), terminal), terminal)
    .description("list the indicators")
    .option("--json", "as JSON, with definitions")
    .action(async (options: Options) => {
      const client = await connect(options, terminal);
      const indicators = await client.indicators({ signal: terminal.signal });
      if (options.json === true) return terminal.out(`${JSON.stringify(indicators, null, 2)}\n`);
      const width = Math.max(...indicators.map(({ code }) => code.length));
      for (const { code, title } of indicators) terminal.out(`${code.padEnd(width)}  ${title[options.lang]}\n`);
    });
