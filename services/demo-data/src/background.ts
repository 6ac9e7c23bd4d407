import type { Day } from "./calendar.ts";
import type { Chance, Weighted } from "./chance.ts";
import { GENDER_WEIGHTS } from "./shares.ts";
import type { TargetGroup } from "./target-group.ts";

export type LabourStatus = "UNEMPLOYED" | "INACTIVE" | "EMPLOYED";

/** What a person is asked on entry. */
export interface Background {
  readonly labourStatus: LabourStatus;
  readonly unemployedSince: Day | null;
  readonly inEducation: boolean;
  /** 0–8 */
  readonly educationLevel: number;
}

export const drawGender = (chance: Chance): "F" | "M" | "X" => chance.weighted(GENDER_WEIGHTS);

export function drawBackground(chance: Chance, age: number, entry: Day, group: TargetGroup): Background {
  const educationLevel = Math.max(chance.weighted(levelsAt(age)), group.minLevel);
  const labourStatus = chance.weighted(statusesAt(age));
  return {
    labourStatus,
    unemployedSince: labourStatus === "UNEMPLOYED" ? drawSpellStart(chance, age, entry) : null,
    inEducation: chance.happens({ UNEMPLOYED: 0.03, INACTIVE: 0.35, EMPLOYED: 0.07 }[labourStatus]),
    educationLevel,
  };
}

/** Higher levels take years: nobody of twenty holds a master's degree here. */
function levelsAt(age: number): Weighted<number> {
  if (age < 19)
    return [
      [1, 3],
      [2, 92],
      [3, 5],
    ];
  if (age < 23)
    return [
      [0, 1],
      [1, 2],
      [2, 32],
      [3, 65],
    ];
  if (age < 27)
    return [
      [0, 1],
      [1, 2],
      [2, 20],
      [3, 55],
      [4, 3],
      [6, 16],
      [7, 3],
    ];
  if (age < 50)
    return [
      [0, 1],
      [1, 2],
      [2, 15],
      [3, 40],
      [4, 6],
      [5, 5],
      [6, 17],
      [7, 13],
      [8, 1],
    ];
  return [
    [0, 1],
    [1, 6],
    [2, 22],
    [3, 36],
    [4, 6],
    [5, 14],
    [6, 7],
    [7, 7],
    [8, 1],
  ];
}

function statusesAt(age: number): Weighted<LabourStatus> {
  if (age < 19)
    return [
      ["UNEMPLOYED", 45],
      ["INACTIVE", 50],
      ["EMPLOYED", 5],
    ];
  if (age < 25)
    return [
      ["UNEMPLOYED", 66],
      ["INACTIVE", 24],
      ["EMPLOYED", 10],
    ];
  return [
    ["UNEMPLOYED", 70],
    ["INACTIVE", 15],
    ["EMPLOYED", 15],
  ];
}

/** Spells grow with age; the long tail is what makes long-term unemployment. */
function drawSpellStart(chance: Chance, age: number, entry: Day): Day {
  const meanDays = age < 25 ? 150 : 330;
  const longestDays = Math.min((age - 15) * 365, 3000);
  return entry - Math.min(Math.floor(-Math.log(1 - chance.real()) * meanDays), longestDays);
}
