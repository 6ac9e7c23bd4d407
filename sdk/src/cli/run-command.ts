import { Command, CommanderError } from "commander";
import { SdkError } from "../model/index.ts";
import { createPluginCommand } from "./commands/create-plugin.ts";
import { dashboardCommand } from "./commands/dashboard.ts";
import { doctorCommand } from "./commands/doctor.ts";
import { exportCommand } from "./commands/export.ts";
import { importCommand } from "./commands/import.ts";
import { indicatorsCommand } from "./commands/indicators.ts";
import { queryCommand } from "./commands/query.ts";
import { reportCommand } from "./commands/report.ts";
import { statisticsCommand } from "./commands/statistics.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import type { MakeCommand } from "./make-command.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";
import { VERSION } from "./version.ts";

const COMMANDS: readonly MakeCommand[] = [
  statisticsCommand,
  indicatorsCommand,
  exportCommand,
  reportCommand,
  dashboardCommand,
  queryCommand,
  importCommand,
  doctorCommand,
  createPluginCommand,
];

const CLOSING = `
Exit codes: 0 done, 1 refused or failed in part, 2 not used right, 3 service not reached, 4 credential.
The key is read from DIGIPOINT_KEY, the address from DIGIPOINT_URL, the language from DIGIPOINT_LANG.`;

/** Runs one command line, without the names of Node and of the program. @returns the exit code; never throws. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const program = new Command("digipoint")
    .description("Figures of six Finnish cities on pathways into technology work and study.")
    .version(VERSION)
    .addHelpText("after", CLOSING)
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: (said) => terminal.error(said.trimEnd()) });
  try {
    for (const make of COMMANDS) {
      program.addCommand(make(terminal, (ended) => (code = ended)).copyInheritedSettings(program));
    }
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    return codeOf(error, terminal);
  }
}

function codeOf(error: unknown, terminal: Terminal): ExitCode {
  // Commander has said already what is wrong, or has given help or the version.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (terminal.signal.aborted) {
    terminal.error("Stopped.");
    return EXIT.refused;
  }
  if (!(error instanceof SdkError)) {
    terminal.error(error instanceof Error ? error.message : String(error));
    return EXIT.refused;
  }
  const request = error.requestId === undefined ? "" : ` (request ${error.requestId})`;
  terminal.error(`${error.code}: ${error.message}${request}`);
  if (error instanceof UsageError) return EXIT.usage;
  return CODE_OF[error.code] ?? EXIT.refused;
}

const CODE_OF: Readonly<Record<string, ExitCode>> = {
  UNAUTHENTICATED: EXIT.credential,
  FORBIDDEN: EXIT.credential,
  CREDENTIAL: EXIT.credential,
  NETWORK: EXIT.unreachable,
  TIMEOUT: EXIT.unreachable,
  BAD_RESPONSE: EXIT.unreachable,
  UNAVAILABLE: EXIT.unreachable,
};
