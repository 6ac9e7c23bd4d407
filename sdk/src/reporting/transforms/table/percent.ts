import type { Unit } from "../../../model/index.ts";

/** Percent, of shares and changes. */
export const PERCENT: Unit = { code: "PT", title: { fi: "prosenttia", sv: "procent", en: "percent" } };

/** What percentages differ by. */
export const PERCENTAGE_POINTS: Unit = {
  code: "PP",
  title: { fi: "prosenttiyksikköä", sv: "procentenheter", en: "percentage points" },
};
