import type { Question, Source, SourceAnswer, StatisticsQuestion } from "../../model/index.ts";
import { UnansweredError } from "../errors/unanswered-error.ts";
import type { Transport } from "../transport/transport.ts";
import { isAboutQuestion } from "./about-question.ts";
import { askQuestions } from "./ask-questions.ts";

/** The service as a source of reports. */
export const serviceSource = (transport: Transport): Source => ({
  name: "digipoint",
  ask: async (questions, options = {}) => {
    const asked = questions.filter(isStatistics);
    const answers = asked.length > 0 ? await askQuestions(transport, asked, options) : [];
    const inTurn = answers.values();
    const told: SourceAnswer[] = [];
    for (const question of questions) {
      if ("targets" in question) told.push(await tableOfTargets(transport, question, options).then(answered, refused));
      else told.push(inTurn.next().value ?? refused(new UnansweredError()));
    }
    return told;
  },
});

async function tableOfTargets(...asked: Parameters<typeof import("./ask-targets.ts").askTargets>) {
  const { askTargets } = await import("./ask-targets.ts");
  return askTargets(...asked);
}

const isStatistics = (question: Question): question is StatisticsQuestion => "measure" in question;

const answered = (table: Extract<SourceAnswer, { status: "answered" }>["table"]): SourceAnswer => ({
  status: "answered",
  table,
});

/** The service that cannot be reached at all refuses nothing: that fails as a whole, as it does for statistics. */
function refused(error: unknown): SourceAnswer {
  if (isAboutQuestion(error) || error instanceof UnansweredError) return { status: "refused", error };
  throw error;
}
