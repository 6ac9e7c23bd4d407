import { COURSE_RULES } from "./course-rules.ts";
import { ENTRY_RULES } from "./entry-rules.ts";
import { ESF_PLUS_RULES } from "./esf-plus-rules.ts";
import { OUTCOME_RULES } from "./outcome-rules.ts";
import { OUTPUT_RULES } from "./output-rules.ts";
import { RECORDED_RULES } from "./recorded-rules.ts";
import { RESULT_RULES } from "./result-rules.ts";
import type { AnyRule, RecordRule } from "./rule.ts";

export const RECORD_RULES: readonly RecordRule[] = [...ENTRY_RULES, ...COURSE_RULES, ...RESULT_RULES];
export const AGGREGATE_RULES = [...OUTPUT_RULES, ...OUTCOME_RULES, ...ESF_PLUS_RULES];

/** Every rule that a release is checked by, V01 first. */
export const VALIDATION_RULES: readonly AnyRule[] = [...RECORD_RULES, ...AGGREGATE_RULES, ...RECORDED_RULES].sort(
  (one, other) => (one.id < other.id ? -1 : 1),
);
