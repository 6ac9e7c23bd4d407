import type { Day } from "./calendar.ts";
import type { Chance } from "./chance.ts";
import type { Enrolment } from "./studies.ts";

export type Grade = "PASS" | "GRADE_1" | "GRADE_2" | "GRADE_3" | "GRADE_4" | "GRADE_5";

export interface Credit {
  readonly enrolment: Enrolment;
  readonly moduleCode: string;
  readonly awardedOn: Day;
  /** Study credits (ECTS) with at most one decimal. */
  readonly credits: number;
  readonly grade: Grade;
  readonly recognised: boolean;
}

/** Modules passed on the enrolments that plan credits; those who stop early may still have passed one. */
export function drawCredits(
  chance: Chance,
  enrolments: readonly Enrolment[],
  until: Day,
  educationLevel: number,
): Credit[] {
  return enrolments.flatMap((enrolment) => {
    const { creditsPlanned, status } = enrolment;
    if (creditsPlanned === null || status === "PLANNED") return [];
    if (status === "COMPLETED") return passedModules(chance, enrolment, until, educationLevel);
    return chance.happens(0.35) ? passedModules(chance, enrolment, until, educationLevel).slice(0, 1) : [];
  });
}

/** Every module of the plan, spread over the enrolment. */
export function passedModules(chance: Chance, enrolment: Enrolment, until: Day, educationLevel: number): Credit[] {
  const planned = enrolment.creditsPlanned ?? 0;
  const size = planned > 30 ? 15 : planned > 15 ? 10 : 5;
  const count = Math.ceil(planned / size);
  const end = Math.min(enrolment.endedOn ?? until, until);
  const days = end - enrolment.startedOn;
  return Array.from({ length: count }, (_, index) => ({
    enrolment,
    moduleCode: moduleCode(enrolment, index),
    awardedOn: enrolment.startedOn + Math.floor((days * (index + 1)) / count),
    credits: chance.happens(0.1) ? size / 2 : size,
    grade: chance.weighted(grades(educationLevel)),
    recognised: chance.happens(0.06),
  }));
}

/** Modules are named after the competences that the pathway builds, in turn. */
function moduleCode({ pathway }: Enrolment, index: number): string {
  const { competences } = pathway;
  if (competences.length === 0) return `MODULE-${index + 1}`;
  return `${competences[index % competences.length]}-${Math.floor(index / competences.length) + 1}`;
}

function grades(educationLevel: number): readonly (readonly [Grade, number])[] {
  const edge = educationLevel >= 6 ? 10 : 0;
  return [
    ["PASS", 30],
    ["GRADE_1", 8],
    ["GRADE_2", 12],
    ["GRADE_3", 22],
    ["GRADE_4", 18 + edge],
    ["GRADE_5", 10 + edge],
  ];
}
