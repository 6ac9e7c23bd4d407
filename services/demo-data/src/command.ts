import { parseArgs } from "node:util";
import { generateDemoData } from "./generate.ts";

const USAGE = `Usage: npm run demo-data -- [--participants N] [--seed S] [--out FOLDER] [--facts FOLDER ...]

Writes made-up people as CSV files for the import. The same N and S give the same files.
  --participants N   how many people, 12000 unless told
  --seed S           a whole number, 1 unless told
  --out FOLDER       where to write, .digipoint/demo-data unless told
  --facts FOLDER     folders with pathways, practices and projects; given once or more
`;

const DEFAULT_FACTS = ["examples/data/digipoint", "examples/data/synthetic"];

/** Where the command writes what it has to say. */
export interface CommandOutput {
  say(text: string): void;
  complain(text: string): void;
}

const TERMINAL: CommandOutput = {
  say: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
};

/**
 * The command `demo-data`.
 *
 * @param args - The words after the command's name; folders are relative to the current folder.
 * @returns The exit code: 0, or 1 after one sentence on what was wrong.
 */
export async function runDemoData(args: readonly string[], output: CommandOutput = TERMINAL): Promise<number> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        participants: { type: "string", default: "12000" },
        seed: { type: "string", default: "1" },
        out: { type: "string", default: ".digipoint/demo-data" },
        facts: { type: "string", multiple: true, default: DEFAULT_FACTS },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    if (values.help) {
      output.say(USAGE);
      return 0;
    }
    const counts = await generateDemoData({
      folder: values.out,
      factsFolders: values.facts,
      participants: wholeNumber("--participants", values.participants),
      seed: wholeNumber("--seed", values.seed),
    });
    const rows = Object.entries(counts).map(([table, count]) => `  ${table}.csv ${count}\n`);
    output.say(`Made-up people written to ${values.out}:\n${rows.join("")}`);
    return 0;
  } catch (error) {
    output.complain(`demo-data: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

function wholeNumber(option: string, text: string): number {
  if (!/^-?\d{1,15}$/.test(text)) throw new RangeError(`${option} takes a whole number, not "${text}".`);
  return Number(text);
}
