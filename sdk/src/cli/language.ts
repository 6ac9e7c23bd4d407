import { type Command, Option } from "commander";
import { LANGUAGES, type Language } from "../model/index.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** Of every command that prints texts. */
export interface LanguageOption {
  readonly lang: Language;
}

/** @throws {@link UsageError} if the variable names none of the languages. */
export function withLanguage(command: Command, { environment }: Terminal): Command {
  const usual = environment["DIGIPOINT_LANG"] || "fi";
  if (LANGUAGES.every((language) => language !== usual)) {
    throw new UsageError(`DIGIPOINT_LANG is ${JSON.stringify(usual)}; it can be ${LANGUAGES.join(", ")}.`);
  }
  return command.addOption(new Option("--lang <language>", "language of texts").choices([...LANGUAGES]).default(usual));
}
