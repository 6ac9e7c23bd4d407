import type { Command } from "commander";
import type { ExitCode } from "./exit-codes.ts";
import type { Terminal } from "./terminal.ts";

/** A command of the program: does what it says, and tells how it ended. */
export type MakeCommand = (terminal: Terminal, end: (code: ExitCode) => void) => Command;
