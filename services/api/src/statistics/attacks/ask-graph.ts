import type { Viewer } from "../../access/viewer.ts";
import type { TestGraph } from "../../testing/graph.ts";
import { type Ask, type AskAll, type Table, TOTAL } from "./ask.ts";

/** A field that answers questions: of protected figures, or of exact ones. */
export type StatisticsField = "statistics" | "exactStatistics";

interface AnsweredTable {
  readonly values: readonly (number | null)[];
  readonly statuses: readonly string[];
  readonly dimensions: readonly { readonly code: string; readonly categories: readonly { readonly code: string }[] }[];
}

const ANSWER = "values statuses dimensions { code categories { code } }";

/** Aliases of one operation; more would wait for each other longer than an operation may take. */
const TOGETHER = 4;

/** Asks one field of the graph as somebody, several questions as aliases of one operation. */
export function askAllThrough(graph: TestGraph, field: StatisticsField, viewer: Viewer): AskAll {
  const askSome: AskAll = async (questions) => {
    const type = field === "statistics" ? "StatisticsInput" : "ExactStatisticsInput";
    const declared = questions.map((_, index) => `$q${index}: ${type}!`).join(", ");
    const asked = questions.map((_, index) => `q${index}: ${field}(input: $q${index}) { ${ANSWER} }`);
    const variables = Object.fromEntries(questions.map((question, index) => [`q${index}`, question]));
    const { data, errors } = await graph.ask(`query (${declared}) { ${asked.join("\n")} }`, { variables, viewer });
    const refused = errors?.find(({ extensions }) => !REFUSALS.has(String(extensions["code"])));
    if (refused) throw refused;
    return questions.map((_, index) => tableOf((data?.[`q${index}`] ?? null) as AnsweredTable | null));
  };
  return async (questions) => {
    const answered: (Table | null)[] = [];
    for (let first = 0; first < questions.length; first += TOGETHER) {
      answered.push(...(await askSome(questions.slice(first, first + TOGETHER))));
    }
    return answered;
  };
}

const REFUSALS = new Set(["QUESTION_REFUSED", "RELEASE_GONE"]);

/** The same, one question at a time. @throws if it is refused. */
export const askThrough =
  (askAll: AskAll): Ask =>
  async (question) => {
    const [table] = await askAll([question]);
    if (!table) throw new Error(`The question for ${question.measure} by ${question.by.join(", ")} was refused.`);
    return table;
  };

function tableOf(answered: AnsweredTable | null): Table | null {
  if (!answered) return null;
  const { values, statuses, dimensions } = answered;
  const categories = dimensions.map((dimension) => dimension.categories.map(({ code }) => code));
  const places = categories.map((codes) => new Map(codes.map((code, place) => [code, place])));
  const placeOf = (codes: readonly string[]) =>
    places.reduce((place, ofDimension, index) => {
      const own = ofDimension.get(codes[index] ?? TOTAL);
      if (own === undefined) throw new Error(`${dimensions[index]?.code} has no category ${codes[index]}.`);
      return place * ofDimension.size + own;
    }, 0);
  return {
    by: dimensions.map(({ code }) => code),
    categories,
    figure: (...codes) => values[placeOf(codes)] ?? null,
    status: (...codes) => statuses[placeOf(codes)] ?? "",
  };
}
