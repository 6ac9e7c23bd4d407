import { runDemoData } from "./command.ts";

process.exitCode = await runDemoData(process.argv.slice(2));
