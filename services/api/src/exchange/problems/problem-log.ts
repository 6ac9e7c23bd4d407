import { escapeForCopy } from "../tables/column-type.ts";
import type { Problem } from "./problem.ts";

const MAX_VALUE_CHARACTERS = 80;

/** Problems found while reading, as lines for COPY into the problem table, until somebody takes them there. */
export class ProblemLog {
  #lines = "";
  #errors = 0;

  /** Errors so far, taken away or not. */
  get errors(): number {
    return this.#errors;
  }

  get length(): number {
    return this.#lines.length;
  }

  add({ file, line, column, rule, severity, value, wrong, right }: Problem): void {
    if (severity === "error") this.#errors++;
    const fields = [
      file,
      String(line),
      column,
      rule,
      severity,
      value?.slice(0, MAX_VALUE_CHARACTERS) ?? null,
      wrong,
      right,
    ];
    this.#lines += `${fields.map((field) => (field === null ? "\\N" : escapeForCopy(field))).join("\t")}\n`;
  }

  take(): string {
    const lines = this.#lines;
    this.#lines = "";
    return lines;
  }
}
