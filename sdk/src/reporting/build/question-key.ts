import type { Question } from "../../model/index.ts";

/** The same text for the same question, however it is written; the order of a breakdown is part of it. */
export function questionKey(question: Question): string {
  if ("targets" in question) return JSON.stringify(["targets", question.targets.project]);
  const { measure, statistic, by = [], where = {} } = question;
  const filters = Object.entries(where).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([measure, statistic ?? null, by, filters]);
}
