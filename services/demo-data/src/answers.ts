import type { Chance } from "./chance.ts";
import { LATER_PROJECT } from "./facts.ts";
import type { Stay } from "./stay.ts";

export type Answer = "YES" | "NO" | "REFUSED" | "NOT_ASKED";

export interface Answers {
  readonly migrantOrMinority: Answer;
  readonly disability: Answer;
  readonly otherDisadvantaged: Answer;
  readonly thirdCountryNational: Answer;
  readonly foreignBackground: Answer;
  readonly minority: Answer;
  readonly homeless: Answer;
  readonly rural: Answer;
  readonly refusalDocumented: boolean;
}

/** Somebody who declines one sensitive question declines others too, and mostly signs for it. */
export function drawAnswers(chance: Chance, stay: Stay): Answers {
  const declines = chance.happens(0.06) ? 0.55 : 0.004;
  const forgotten = chance.happens(0.015);
  const ask = (share: number): Answer => {
    if (forgotten && chance.happens(0.5)) return "NOT_ASKED";
    if (chance.happens(declines)) return "REFUSED";
    return chance.happens(share) ? "YES" : "NO";
  };
  const background = ask(0.22);
  const abroad = background === "YES" ? 0.8 : 0.02;
  // The items of 2021–2027 did not exist on the forms of the earlier funding period.
  const later = (share: number): Answer => (stay.project.code === LATER_PROJECT ? ask(share) : "NOT_ASKED");
  const answers = {
    migrantOrMinority: background,
    disability: ask(0.11),
    otherDisadvantaged: ask(0.18),
    thirdCountryNational: later(abroad / 2),
    foreignBackground: later(abroad),
    minority: later(background === "YES" ? 0.15 : 0.02),
    homeless: later(0.015),
    rural: later(stay.city === "564" ? 0.15 : 0.03),
  };
  const refused = Object.values(answers).includes("REFUSED");
  return { ...answers, refusalDocumented: refused && chance.happens(0.88) };
}
