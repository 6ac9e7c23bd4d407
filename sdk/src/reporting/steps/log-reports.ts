import { SdkError } from "../../model/index.ts";
import type { ReportStep } from "../contracts/plugins.ts";

/** What is logged of a build: never figures, what was chosen, or the text of an error, which may hold either. */
export interface BuildRecord {
  readonly event: "report.built" | "report.failed";
  readonly report: string;
  readonly version: string;
  readonly lang: string;
  readonly durationMs: number;
  /** Parts of the report, and how many of them failed; null where there is none. */
  readonly blocks: number | null;
  readonly failedBlocks: number | null;
  /** Codes of the releases that the tables come from. */
  readonly releases: readonly string[];
  /** Code of what failed; null where nothing did. */
  readonly code: string | null;
}

/** Tells a log of every build, whether it succeeded and how long it took. */
export const logReports =
  (log: (record: BuildRecord) => void): ReportStep =>
  (next) =>
  async (request) => {
    const startedMs = performance.now();
    const { definition, lang } = request;
    const base = () => ({
      report: definition.id,
      version: definition.version,
      lang,
      durationMs: Math.round(performance.now() - startedMs),
    });
    try {
      const report = await next(request);
      const failedBlocks = report.blocks.filter(({ kind }) => kind === "failed").length;
      const releases = [...new Set(report.passports.flatMap(({ release }) => release ?? []))];
      log({ event: "report.built", ...base(), blocks: report.blocks.length, failedBlocks, releases, code: null });
      return report;
    } catch (error) {
      const code = error instanceof SdkError ? error.code : "UNFORESEEN";
      log({ event: "report.failed", ...base(), blocks: null, failedBlocks: null, releases: [], code });
      throw error;
    }
  };
