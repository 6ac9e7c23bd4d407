import { type Command, Option } from "commander";
import type { Statistic, StatisticsQuestion } from "../model/index.ts";
import { UsageError } from "./usage-error.ts";

/** A question on the command line. */
export interface QuestionOptions {
  readonly by?: string;
  readonly where: readonly string[];
  readonly statistic?: Statistic;
}

export const withQuestion = (command: Command): Command =>
  command
    .argument("<measure>", "persons, creditsEarned, … or the code of an indicator, such as CO01")
    .option("--by <dimensions>", "dimensions to break down by, with commas between them: city,gender")
    .option(
      "--where <dimension=category>",
      "a filter; may be given several times",
      (filter: string, before: readonly string[]) => [...before, filter],
      [],
    )
    .addOption(
      new Option("--statistic <statistic>", "what is told of each group").choices(["COUNT", "SUM", "SHARE", "MEAN"]),
    );

/** @throws {@link UsageError} if a filter is not written as `dimension=category`. */
export function questionOf(measure: string, { by, where, statistic }: QuestionOptions): StatisticsQuestion {
  return {
    measure,
    ...(statistic && { statistic }),
    ...(by && { by: by.split(",").map((code) => code.trim()) }),
    ...(where.length > 0 && { where: Object.fromEntries(where.map((filter) => pairOf(filter, "--where"))) }),
  };
}

/** The two sides of `name=value`. @throws {@link UsageError} if there are not two. */
export function pairOf(given: string, option: string): readonly [string, string] {
  const at = given.indexOf("=");
  if (at > 0 && at < given.length - 1) return [given.slice(0, at), given.slice(at + 1)];
  throw new UsageError(`${option} takes name=value, such as city=091, not ${JSON.stringify(given)}.`);
}
