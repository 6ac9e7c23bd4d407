import { readFile } from "node:fs/promises";
import { Command } from "commander";
import { type ConnectionOptions, connect, withConnection } from "../connection.ts";
import { EXIT } from "../exit-codes.ts";
import type { MakeCommand } from "../make-command.ts";
import { UsageError } from "../usage-error.ts";

interface Options extends ConnectionOptions {
  readonly variables?: string;
}

/** `digipoint query FILE`: one GraphQL document, its data as JSON. */
export const queryCommand: MakeCommand = (terminal, end) =>
  withConnection(new Command("query"), terminal)
    .description("send a GraphQL document, and print its data as JSON")
    .argument("<file>", "the document; - reads what is piped in")
    .option("--variables <json>", "variables of the document, as a JSON object")
    .action(async (file: string, options: Options) => {
      const document = file === "-" ? await terminal.readInput() : await readFile(file, "utf8");
      const client = await connect(options, terminal);
      const result = await client.queryPartial(document, variablesOf(options.variables), { signal: terminal.signal });
      terminal.out(`${JSON.stringify(result.data, null, 2)}\n`);
      if (result.status === "whole") return;
      for (const error of result.errors) terminal.error(`${error.code}: ${error.message}`);
      end(EXIT.refused);
    });

function variablesOf(json = "{}"): Record<string, unknown> {
  try {
    const variables: unknown = JSON.parse(json);
    if (typeof variables === "object" && variables !== null && !Array.isArray(variables)) return { ...variables };
  } catch {
    // said below
  }
  throw new UsageError(`--variables takes a JSON object, such as '{"first":5}', not ${json}.`);
}
