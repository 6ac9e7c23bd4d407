import { toIso, toIsoOrNull } from "./calendar.ts";
import type { Episode } from "./episode.ts";
import { type PersonRows, type Whose, yesNo } from "./tables.ts";

export function addStudies(rows: PersonRows, whose: Whose, ref: string, { enrolments, credits }: Episode): void {
  for (const [index, enrolment] of enrolments.entries()) {
    rows.enrolments.push({
      ...whose,
      enrolment_ref: `${ref}N${index + 1}`,
      participation_ref: ref,
      pathway_code: enrolment.pathway.code,
      started_on: toIso(enrolment.startedOn),
      ended_on: toIsoOrNull(enrolment.endedOn),
      status: enrolment.status,
      credits_planned: enrolment.creditsPlanned?.toFixed(1) ?? null,
    });
  }
  for (const [index, credit] of credits.entries()) {
    rows.credit_records.push({
      ...whose,
      credit_record_ref: `${ref}C${index + 1}`,
      enrolment_ref: `${ref}N${enrolments.indexOf(credit.enrolment) + 1}`,
      module_code: credit.moduleCode,
      awarded_on: toIso(credit.awardedOn),
      credits: credit.credits.toFixed(1),
      grade: credit.grade,
      recognised: yesNo(credit.recognised),
    });
  }
}
