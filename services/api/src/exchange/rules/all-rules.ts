import { DERIVED_RULES } from "./derived-rules.ts";
import { ENROLMENT_RULES } from "./enrolment-rules.ts";
import { EVENT_RULES } from "./event-rules.ts";
import { LEAVING_RULES } from "./leaving-rules.ts";
import { PARTICIPATION_RULES } from "./participation-rules.ts";
import { REFERENCE_RULES } from "./reference-rules.ts";
import type { Rule } from "./rule.ts";

/** Every rule that looks at more than one cell. */
export const ALL_RULES: readonly Rule[] = [
  ...DERIVED_RULES,
  ...REFERENCE_RULES,
  ...PARTICIPATION_RULES,
  ...LEAVING_RULES,
  ...ENROLMENT_RULES,
  ...EVENT_RULES,
];
