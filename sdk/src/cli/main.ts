#!/usr/bin/env node
import { createInterface } from "node:readline/promises";
import { text } from "node:stream/consumers";
import { runCommand } from "./run-command.ts";

const stopping = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stopping.abort());
// A reader that has seen enough, such as `head`, closes the pipe; that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 3));

process.exitCode = await runCommand(process.argv.slice(2), {
  out: (said) => void process.stdout.write(said),
  error: (said) => void process.stderr.write(`${said}\n`),
  readInput: () => text(process.stdin),
  confirm: process.stdin.isTTY && process.stderr.isTTY ? confirm : null,
  watched: process.stderr.isTTY ? process.stderr : null,
  columns: process.stdout.columns ?? 100,
  environment: process.env,
  signal: stopping.signal,
});

async function confirm(question: string): Promise<boolean> {
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^\s*[kjy]/i.test(await asking.question(question, { signal: stopping.signal }));
  } finally {
    asking.close();
  }
}
