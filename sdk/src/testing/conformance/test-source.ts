import assert from "node:assert/strict";
import { type Question, SdkError, type Source } from "../../model/index.ts";
import { deepFreeze } from "./deep-freeze.ts";
import type { Runner } from "./runner.ts";
import { tableProblems } from "./table-problems.ts";

/** What the suite asks. */
export interface SourceQuestions {
  /** Questions that the source answers, at least one. */
  readonly answered: readonly [Question, ...Question[]];
  /** A question that it refuses. */
  readonly refused: Question;
}

/**
 * Registers the tests that every source must pass: answers in order, whole tables in three languages, a refusal that
 * takes no other answer with it, cancelling.
 *
 * @param make - Makes the source, anew for each test.
 */
export function testSource(
  { describe, it }: Runner,
  make: () => Source | Promise<Source>,
  { answered, refused }: SourceQuestions,
): void {
  const ask = async (questions: readonly Question[]) => (await make()).ask(deepFreeze(questions));
  describe("The source", () => {
    it("answers every question with a whole table in three languages", async () => {
      for (const answer of await ask(answered)) {
        assert.equal(answer.status, "answered");
        if (answer.status === "answered") assert.deepEqual(tableProblems(answer.table), []);
      }
    });
    it("answers in the order of the questions, each the same as alone", async () => {
      const together = await ask([...answered].reverse());
      const alone = await Promise.all([...answered].reverse().map((question) => ask([question])));
      assert.deepEqual(together, alone.flat());
    });
    it("refuses one question without taking the others with it", async () => {
      const answers = await ask([...answered, refused, ...answered]);
      const expected = [...answered.map(() => "answered"), "refused", ...answered.map(() => "answered")];
      assert.deepEqual(
        answers.map(({ status }) => status),
        expected,
      );
    });
    it("refuses by an SdkError that says why", async () => {
      const [answer] = await ask([refused]);
      assert.ok(answer?.status === "refused" && answer.error instanceof SdkError, "There is no SdkError.");
      assert.match(answer.error.message, /\S/);
    });
    it("has nothing to say where nothing is asked", async () => {
      assert.deepEqual(await ask([]), []);
    });
    it("asks nothing once it is cancelled, and says so by an SdkError", async () => {
      const source = await make();
      await assert.rejects(source.ask(answered, { signal: AbortSignal.abort() }), SdkError);
    });
  });
}
