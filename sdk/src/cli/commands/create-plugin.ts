import { Command, Option } from "commander";
import { createPlugin } from "../create-plugin/create-plugin.ts";
import { type CreatedKind, PLUGIN_KINDS } from "../create-plugin/plugin-names.ts";
import type { MakeCommand } from "../make-command.ts";
import { VERSION } from "../version.ts";

interface Options {
  readonly kind: CreatedKind;
  readonly folder?: string;
}

/** `digipoint create-plugin per-thousand --kind transform`: a plugin that works, with its tests. */
export const createPluginCommand: MakeCommand = (terminal) =>
  new Command("create-plugin")
    .description("make a folder with a plugin of your own that passes its tests")
    .argument("<name>", "lower-case words joined by hyphens")
    .addOption(new Option("--kind <kind>", "what it does").choices(PLUGIN_KINDS).makeOptionMandatory())
    .option("--folder <folder>", "where to; by default a folder of the plugin's name")
    .action(async (name: string, { kind, folder = name }: Options) => {
      const files = await createPlugin({ name, kind, folder, sdkVersion: VERSION });
      for (const file of files) terminal.out(`${folder}/${file}\n`);
      terminal.error(`Next: cd ${folder} && npm install && npm test`);
    });
