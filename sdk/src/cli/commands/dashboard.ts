import { Command, Option } from "commander";
import { type ConnectionOptions, connect, withConnection } from "../connection.ts";
import { definitionOf } from "../definition-of.ts";
import { type LanguageOption, withLanguage } from "../language.ts";
import type { MakeCommand } from "../make-command.ts";
import { pairOf } from "../question-options.ts";
import type { Terminal } from "../terminal.ts";

interface ListOptions extends ConnectionOptions, LanguageOption {
  readonly json?: boolean;
}

interface PublishOptions extends ConnectionOptions {
  readonly project: string;
  readonly audience: keyof typeof AUDIENCES;
  readonly origin: readonly string[];
  readonly lock: readonly string[];
  readonly draft?: boolean;
}

interface RetireOptions extends ConnectionOptions {
  readonly reason: string;
}

const AUDIENCES = { public: "PUBLIC", "signed-in": "SIGNED_IN" } as const;

/** `digipoint dashboard list`, `publish REPORT` and `retire CODE VERSION`. */
export const dashboardCommand: MakeCommand = (terminal) =>
  new Command("dashboard")
    .description("list, publish and retire dashboards that pages may show")
    .addCommand(listCommand(terminal))
    .addCommand(publishCommand(terminal))
    .addCommand(retireCommand(terminal));

const listCommand = (terminal: Terminal) =>
  withLanguage(withConnection(new Command("list"), terminal), terminal)
    .description("every version that you may see")
    .option("--json", "as JSON")
    .action(async (options: ListOptions) => {
      const versions = await (await connect(options, terminal)).dashboards.list({ signal: terminal.signal });
      if (options.json === true) return terminal.out(`${JSON.stringify(versions, null, 2)}\n`);
      for (const { code, version, status, audience, title } of versions) {
        terminal.out(`${code} ${version}  ${status}  ${audience}  ${title[options.lang]}\n`);
      }
    });

const several = (given: string, before: readonly string[]) => [...before, given];

const publishCommand = (terminal: Terminal) =>
  withConnection(new Command("publish"), terminal)
    .description("publish a report as a dashboard; it never changes from then on")
    .argument("<report>", "id of a ready report, or a file with a definition as JSON")
    .requiredOption("--project <code>", "project that answers for it")
    .addOption(new Option("--audience <audience>", "who may open it").choices(Object.keys(AUDIENCES)).default("public"))
    .option("--origin <origin>", "origin of pages that may show it; may be given several times", several, [])
    .option("--lock <name=code>", "a parameter that no reader can change; may be given several times", several, [])
    .option("--draft", "only save it as a draft")
    .action(async (name: string, options: PublishOptions) => {
      const lockedParameters = Object.fromEntries(options.lock.map((given) => pairOf(given, "--lock")));
      const definition = await definitionOf(name);
      const { dashboards } = await connect(options, terminal);
      const { signal } = terminal;
      const { project, audience, origin: allowedOrigins } = options;
      const draft = { definition, project, audience: AUDIENCES[audience], allowedOrigins, lockedParameters };
      const saved = await dashboards.save(draft, { signal });
      const { code, version, status } = options.draft === true ? saved : await dashboards.publish(saved, { signal });
      terminal.out(`${code} ${version}  ${status}\n`);
    });

const retireCommand = (terminal: Terminal) =>
  withConnection(new Command("retire"), terminal)
    .description("retire a version that is published, at once and for good")
    .argument("<code>", "code of the dashboard")
    .argument("<version>", "its version")
    .requiredOption("--reason <text>", "why, 10 to 500 characters; it stays for ever")
    .action(async (code: string, version: string, options: RetireOptions) => {
      const { dashboards } = await connect(options, terminal);
      const { reason } = options;
      const { status } = await dashboards.retire({ code, version, reason }, { signal: terminal.signal });
      terminal.out(`${code} ${version}  ${status}\n`);
    });
