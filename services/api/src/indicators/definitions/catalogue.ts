import type { Indicator } from "../indicator.ts";
import { ESF_AGE, ESF_PLUS_AGE } from "./age.ts";
import { ESF_BACKGROUND, ESF_PLUS_BACKGROUND } from "./background.ts";
import { ESF_EDUCATION, ESF_PLUS_EDUCATION } from "./education.ts";
import { ESF_ENTITIES, ESF_PLUS_ENTITIES } from "./entities.ts";
import { ESF_LABOUR_STATUS, ESF_PLUS_LABOUR_STATUS } from "./labour-status.ts";
import { ESF_PLUS_RESULTS_AFTER_SIX_MONTHS, ESF_RESULTS_AFTER_SIX_MONTHS } from "./results-after-six-months.ts";
import { ESF_PLUS_RESULTS_ON_LEAVING, ESF_RESULTS_ON_LEAVING } from "./results-on-leaving.ts";
import { ESF_PLUS_TOTALS, ESF_TOTALS } from "./totals.ts";
import { EVALUATION_TARGETS } from "./work-package-evaluation.ts";
import { STUDY_TARGETS } from "./work-package-studies.ts";
import { SUPPORT_TARGETS } from "./work-package-support.ts";

/** Every indicator there is, those of a framework together, in the order of its list. */
export const INDICATORS: readonly Indicator[] = [
  ...ESF_LABOUR_STATUS,
  ...ESF_AGE,
  ...ESF_EDUCATION,
  ...ESF_BACKGROUND,
  ...ESF_ENTITIES,
  ...ESF_RESULTS_ON_LEAVING,
  ...ESF_RESULTS_AFTER_SIX_MONTHS,
  ...ESF_TOTALS,
  ...ESF_PLUS_TOTALS,
  ...ESF_PLUS_LABOUR_STATUS,
  ...ESF_PLUS_AGE,
  ...ESF_PLUS_EDUCATION,
  ...ESF_PLUS_BACKGROUND,
  ...ESF_PLUS_ENTITIES,
  ...ESF_PLUS_RESULTS_ON_LEAVING,
  ...ESF_PLUS_RESULTS_AFTER_SIX_MONTHS,
  ...STUDY_TARGETS,
  ...SUPPORT_TARGETS,
  ...EVALUATION_TARGETS,
];

const BY_CODE = new Map(INDICATORS.map((indicator) => [indicator.code, indicator]));

/** The indicator of a code as the funder or DigiPoint writes it, or undefined. */
export const indicatorByCode = (code: string): Indicator | undefined => BY_CODE.get(code);
