import type { Exporter } from "../contracts/plugins.ts";
import { ExportError, requireWanted } from "./export-error.ts";

/**
 * Writes to the standard output of a program, in Node alone, and waits until its reader has taken it. A reader that has
 * seen enough, such as `head`, ends the writing without a failure.
 *
 * @example
 * await stdoutExporter().write(rendered);
 */
export const stdoutExporter = (): Exporter => ({
  name: "stdout",
  async write({ body }, { signal } = {}) {
    requireWanted("stdout", signal);
    const { stdout } = await import("node:process");
    await new Promise<void>((resolve, reject) => {
      const failed = (error: Error) => {
        if ("code" in error && error.code === "EPIPE") resolve();
        else reject(new ExportError("stdout", "cannot write to the standard output.", { cause: error }));
      };
      // A failure is told both to the listener and to the callback; without the listener it would end the program.
      stdout.once("error", failed);
      stdout.write(body, (error) => {
        if (error) return failed(error);
        stdout.off("error", failed);
        resolve();
      });
    });
  },
});
