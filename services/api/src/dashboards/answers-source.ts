import { SdkError, type Source } from "@digipoint/sdk/model";
import type { Pool } from "pg";
import { exchangeTable } from "../statistics/answers/exchange-table.ts";
import type { DashboardTable } from "./ask-dashboard.ts";

/** The answers to a dashboard's questions as what its report is built from. */
export const answersSource = (answers: () => Promise<readonly DashboardTable[]>, aggregate: Pool): Source => ({
  name: "service",
  ask: async () => {
    const tables = await answers();
    return Promise.all(
      tables.map(async ({ answer, refusal }) =>
        answer
          ? ({ status: "answered", table: await exchangeTable(answer, aggregate) } as const)
          : ({ status: "refused", error: new RefusedQuestion(refusal.message) } as const),
      ),
    );
  },
});

class RefusedQuestion extends SdkError {
  override readonly name = "RefusedQuestion";
  override readonly code = "QUESTION_REFUSED";
}
