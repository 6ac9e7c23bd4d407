import type { Source } from "../../model/index.ts";
import type { ReportRequest, ReportStep, Visual } from "../contracts/plugins.ts";

/** How far a build is. */
export interface BuildProgress {
  readonly report: string;
  /** What was done last. */
  readonly stage: "started" | "answered" | "drawn" | "built";
  /** How much of `total` is done, 0 to `total`. */
  readonly done: number;
  /** Sources to be asked, pictures to be drawn, and the report itself. */
  readonly total: number;
}

/** Tells how far each build is, for progress bars. */
export const reportProgress =
  (onProgress: (progress: BuildProgress) => void): ReportStep =>
  (next) =>
  async (request) => {
    const total = request.sources.length + pictures(request) + 1;
    let done = 0;
    const tell = (stage: BuildProgress["stage"], now: number) => {
      done = Math.min(now, total);
      onProgress({ report: request.definition.id, stage, done, total });
    };
    tell("started", 0);
    const watchedSource = (source: Source): Source => ({
      name: source.name,
      ask: async (questions, options) => {
        const answers = await source.ask(questions, options);
        tell("answered", done + 1);
        return answers;
      },
    });
    const watchedVisual = (visual: Visual): Visual => ({
      name: visual.name,
      draw: (table, options, context) => {
        const chart = visual.draw(table, options, context);
        tell("drawn", done + 1);
        return chart;
      },
    });
    const [first, ...others] = request.sources;
    const report = await next({
      ...request,
      sources: [watchedSource(first), ...others.map(watchedSource)],
      visuals: request.visuals.map(watchedVisual),
    });
    tell("built", total);
    return report;
  };

const pictures = ({ definition }: ReportRequest): number =>
  definition.blocks.filter(({ kind }) => kind === "chart" || kind === "progress").length;
