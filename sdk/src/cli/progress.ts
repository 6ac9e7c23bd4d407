import { SingleBar } from "cli-progress";

/** A bar that moves while something is under way. */
export interface Progress {
  /** @param share - How much is done, 0 to 1. @param stage - What is being done. */
  update(share: number, stage: string): void;
  /** Makes room for words; the next update draws it anew. */
  pause(): void;
  end(): void;
}

/** Draws where somebody watches; elsewhere it is silent, so that logs and pipes stay readable. */
export function showProgress(stream: NodeJS.WriteStream | null, name: string): Progress {
  if (stream === null) return { update: () => undefined, pause: () => undefined, end: () => undefined };
  const format = `${name} {stage} [{bar}] {percentage} %`;
  const bar = new SingleBar({ stream, format, hideCursor: true, clearOnComplete: true });
  let isDrawn = false;
  const stop = () => {
    if (isDrawn) bar.stop();
    isDrawn = false;
  };
  return {
    update: (share, stage) => {
      if (!isDrawn) bar.start(100, 0, { stage });
      isDrawn = true;
      bar.update(Math.round(100 * share), { stage });
    },
    pause: stop,
    end: stop,
  };
}
