import type { Pool } from "pg";
import { RateLimiterMemory } from "rate-limiter-flexible";
import type { Viewer } from "../../access/viewer.ts";
import { GraphError } from "../../graph/errors.ts";
import { helsinkiDay } from "../../platform/helsinki.ts";
import type { Question } from "../questions/question.ts";
import { secondsToMidnight } from "./seconds-to-midnight.ts";

/** Who gets an answer. */
export interface Caller {
  readonly requestId: string;
  readonly viewer: Viewer;
  /** Network address; only for the day's budget of those without a credential. */
  readonly address: string;
}

/** Figures of protected answers that one asker may get in a day of Helsinki. */
export interface DailyCells {
  /** Of one credential. */
  readonly dailyCells: number;
  /** Of all visitors without one who share a network address. */
  readonly publicDailyCells: number;
}

/** A protected answer, without its figures. */
export interface AskedQuestion {
  readonly release: string;
  readonly question: Question;
  /** Figures that it holds, and how many of them are hidden. */
  readonly cells: number;
  readonly hidden: number;
}

/**
 * Takes the figures of an answer off the day's budget, since a few hundred well-chosen questions are what an attack
 * on noise needs, and notes who asked what. Visitors are only counted, in memory: of them there is nobody to note.
 */
export interface QuestionLedger {
  /** @throws {@link GraphError} RATE_LIMITED where the budget does not reach; then nothing is noted. */
  enter(caller: Caller, asked: AskedQuestion): Promise<void>;
}

// One statement, so that it costs one round trip. Two at the same moment may both still fit; the next one does not.
const ENTER = {
  name: "question-enter",
  text: `insert into question_audit
           (actor, role, request_id, release_code, measure, breakdowns, conditions, cells, hidden)
         select $1::text, $2::text, $3::text, $4::text, $5::text, $6::text[], $7::jsonb, $8::int, $9::int
         where $8::int + (select coalesce(sum(cells), 0) from question_audit
           where actor = $1 and at >= date_trunc('day', now(), 'Europe/Helsinki')) <= $10::int`,
};

export function createQuestionLedger(pool: Pool, limits: DailyCells): QuestionLedger {
  const visitors = visitorBudget(limits.publicDailyCells);
  return {
    enter: async ({ viewer, address, requestId }, asked) => {
      if (viewer.role === "PUBLIC") return visitors(address, asked.cells);
      const { release, question, cells, hidden } = asked;
      const { measure, by, where } = question;
      const who = [viewer.actor, viewer.role, requestId];
      const what = [release, measure, by, JSON.stringify(where), cells, hidden];
      const { rowCount } = await pool.query({ ...ENTER, values: [...who, ...what, limits.dailyCells] });
      if (rowCount === 0) throw spent(limits.dailyCells);
    },
  };
}

function visitorBudget(limit: number) {
  const budget = new RateLimiterMemory({ keyPrefix: "cells", points: limit, duration: 86_400 });
  return async (address: string, cells: number): Promise<void> => {
    const key = `${helsinkiDay(new Date())} ${address}`;
    const before = await budget.get(key);
    if ((before?.consumedPoints ?? 0) + cells > limit) throw spent(limit);
    await budget.consume(key, cells);
  };
}

const spent = (limit: number) =>
  new GraphError(
    "RATE_LIMITED",
    `A day's budget is ${limit} figures, and this answer goes beyond what is left of it. It is whole again at midnight in Helsinki.`,
    { retryAfter: secondsToMidnight(new Date()), dailyCells: limit },
  );
