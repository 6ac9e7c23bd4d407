import { SingleBar } from "cli-progress";

/** How a long start speaks to the operator. */
export interface Teller {
  say(line: string): void;
  /** How far a step is; `done` and `all` in whatever unit it counts. */
  progress(step: string, done: number, all: number): void;
}

/** Lines on standard output, and a moving bar below them where that is a terminal. */
export function terminalTeller(): Teller {
  const bar = new SingleBar({ format: "  {bar} {percentage} % {step}", clearOnComplete: true, hideCursor: true });
  return {
    say: (line) => {
      if (bar.isActive) bar.stop();
      process.stdout.write(`${line}\n`);
    },
    progress: (step, done, all) => {
      if (!process.stdout.isTTY) return;
      if (!bar.isActive) bar.start(all, done, { step });
      bar.setTotal(all);
      bar.update(done, { step });
    },
  };
}
