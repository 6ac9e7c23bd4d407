import { Command } from "commander";
import { readDelivery } from "../../exchange/files/index.ts";
import {
  type DeliveryPreview,
  type DeliveryProblem,
  DeliveryRejectedError,
  type DeliveryResult,
  PlanChangedError,
  previewInWords,
  type Receipt,
  sendDelivery,
  verifyReceipt,
} from "../../exchange/index.ts";
import { type ConnectionOptions, keyOf, withConnection } from "../connection.ts";
import { EXIT } from "../exit-codes.ts";
import { type LanguageOption, withLanguage } from "../language.ts";
import type { MakeCommand } from "../make-command.ts";
import { showProgress } from "../progress.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";

interface Options extends ConnectionOptions, LanguageOption {
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly note?: string;
  readonly resume?: string;
  readonly json?: boolean;
}

/** `digipoint import FOLDER`: checks a delivery, shows what it would change, and applies exactly that. */
export const importCommand: MakeCommand = (terminal, end) =>
  withLanguage(withConnection(new Command("import"), terminal), terminal)
    .description("send data files: checked first, applied whole or not at all, with a receipt")
    .argument("<folder>", "folder of CSV files, or one such file")
    .option("--dry-run", "only show what would change")
    .option("--yes", "apply without asking")
    .option("--note <text>", "your own words about the delivery, for the receipt")
    .option("--resume <id>", "go on with a delivery that was left")
    .option("--json", "preview and receipt as JSON")
    .action(async (folder: string, options: Options) => {
      try {
        await tellResult(await send(folder, options, terminal), options, terminal, end);
      } catch (error) {
        if (!(error instanceof DeliveryRejectedError || error instanceof PlanChangedError)) throw error;
        tellRefusal(error.preview, options, terminal);
        terminal.error(`${error.code}: ${error.message}`);
        end(EXIT.refused);
      }
    });

async function send(folder: string, options: Options, terminal: Terminal): Promise<DeliveryResult> {
  const credential = await keyOf(options, terminal);
  if (credential === undefined)
    throw new UsageError("Sending data takes a key: set DIGIPOINT_KEY, or name --key-file.");
  const files = await readDelivery(folder);
  const progress = showProgress(terminal.watched, "import");
  try {
    return await sendDelivery({
      ...{ url: options.url, credential, files, signal: terminal.signal },
      ...(options.note !== undefined && { note: options.note }),
      ...(options.resume !== undefined && { resume: options.resume }),
      commit: commitOf(options, terminal, progress.pause),
      onProgress: ({ step, subject, bytes, bytesTotal }) =>
        progress.update(bytesTotal === 0 ? 0 : bytes / bytesTotal, subject ? `${step} ${subject}` : step),
    });
  } finally {
    progress.end();
  }
}

/** Nothing is applied that nobody has agreed to: beforehand, or after seeing what would change. */
function commitOf({ dryRun, yes, lang }: Options, { confirm, error }: Terminal, pause: () => void) {
  if (dryRun === true) return "never";
  if (yes === true) return "always";
  if (confirm === null) return "never";
  return (preview: DeliveryPreview) => {
    pause();
    for (const line of previewInWords(preview, lang)) error(line);
    return confirm(APPLY[lang]);
  };
}

const APPLY = { fi: "Viedäänkö muutokset? (k/e) ", sv: "Förs ändringarna in? (j/n) ", en: "Apply the changes? (y/n) " };

async function tellResult(
  result: DeliveryResult,
  options: Options,
  terminal: Terminal,
  end: (code: (typeof EXIT)[keyof typeof EXIT]) => void,
): Promise<void> {
  const receipt = "signedReceipt" in result ? result.signedReceipt : null;
  if (receipt !== null) await verifyReceipt(receipt, { url: options.url });
  if (options.json === true) terminal.out(`${JSON.stringify(result, null, 2)}\n`);
  else for (const line of resultLines(result, options)) terminal.out(`${line}\n`);
  if (result.outcome !== "previewed" || options.dryRun === true) return;
  terminal.error(`Nothing was applied: say --yes, or go on with --resume ${result.id} --yes.`);
  end(EXIT.refused);
}

function resultLines(result: DeliveryResult, { lang }: Options): readonly string[] {
  const lines = [...previewInWords(result.preview, lang), ...result.preview.problems.map(problemLine)];
  if (!("receipt" in result)) return [...lines, `${result.outcome} ${result.id}`];
  return [...lines, `${result.outcome} ${result.id}`, ...receiptLines(result.receipt), result.signedReceipt];
}

const receiptLines = ({ appliedAt, planHash, rows, requestId }: Receipt): readonly string[] => [
  `${appliedAt}, ${rows} rows, plan ${planHash}, request ${requestId}`,
];

function tellRefusal(preview: DeliveryPreview, { lang, json }: Options, terminal: Terminal): void {
  const left = preview.problemsLeftOut;
  const lines =
    json === true
      ? [JSON.stringify({ outcome: "refused", preview }, null, 2)]
      : [
          ...previewInWords(preview, lang),
          ...preview.problems.map(problemLine),
          ...(left > 0 ? [`… and ${left} more`] : []),
        ];
  for (const line of lines) terminal.out(`${line}\n`);
}

const problemLine = ({ file, line, column, severity, rule, wrong, right }: DeliveryProblem): string =>
  `${file}:${line}${column === null ? "" : ` ${column}`}: ${severity} ${rule}: ${wrong} ${right}`;
