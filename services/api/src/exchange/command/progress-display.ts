import { SingleBar } from "cli-progress";
import type { ImportProgress } from "../import-request.ts";

const LABELS: Readonly<Record<ImportProgress["stage"], string>> = {
  reading: "Reading",
  checking: "Checking",
  applying: "Writing",
  tidying: "Tidying up",
};

export interface ProgressDisplay {
  show(progress: ImportProgress): void;
  end(): void;
}

/** A moving bar where somebody watches; elsewhere a line a stage, so that a log stays readable. */
export function createProgressDisplay(output: NodeJS.WriteStream): ProgressDisplay {
  return output.isTTY ? bar(output) : lines(output);
}

function bar(stream: NodeJS.WriteStream): ProgressDisplay {
  const format = "{stage} {subject} [{bar}] {percentage} % of bytes, {rows} rows";
  const display = new SingleBar({ stream, format, hideCursor: true, clearOnComplete: true });
  let isShown = false;
  return {
    show: ({ stage, subject = "", bytesRead, bytesTotal, rows }) => {
      const payload = { stage: LABELS[stage], subject, rows };
      if (!isShown) display.start(bytesTotal, 0, payload);
      isShown = true;
      display.update(bytesRead, payload);
    },
    end: () => {
      if (isShown) display.stop();
    },
  };
}

function lines(stream: NodeJS.WriteStream): ProgressDisplay {
  let shown: ImportProgress["stage"] | undefined;
  return {
    show: ({ stage }) => {
      if (stage !== shown) stream.write(`${LABELS[stage]} ...\n`);
      shown = stage;
    },
    end: () => undefined,
  };
}
