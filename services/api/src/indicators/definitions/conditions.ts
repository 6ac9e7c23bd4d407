// SQL over the merged record that several definitions rest on.

export const UNEMPLOYED = "labour_status = 'UNEMPLOYED'";
export const INACTIVE = "labour_status = 'INACTIVE'";
export const EMPLOYED = "labour_status = 'EMPLOYED'";
const WITHOUT_WORK = "labour_status in ('UNEMPLOYED', 'INACTIVE')";
export const NOT_IN_EDUCATION = "not in_education";
export const ABOVE_54 = "age >= 55";

/** Strictly more than six months before the age of 25, and more than twelve from it on; a month's end stays one (R6). */
export const LONG_TERM_UNEMPLOYED = `${UNEMPLOYED}
  and unemployed_since + case when age < 25 then interval '6 months' else interval '12 months' end < entry_date`;

export const SEEKING_ON_LEAVING = `${INACTIVE} and status_on_leaving = 'SEEKING'`;
export const IN_EDUCATION_ON_LEAVING = `${NOT_IN_EDUCATION} and started_education`;
export const QUALIFIED_ON_LEAVING = "gained_qualification";
export const EMPLOYED_ON_LEAVING = `${WITHOUT_WORK} and status_on_leaving = 'EMPLOYED'`;
export const EMPLOYED_AFTER_SIX_MONTHS = `${WITHOUT_WORK} and status_after_six_months = 'EMPLOYED'`;
export const IMPROVED_AFTER_SIX_MONTHS = `${EMPLOYED} and improved_after_six_months`;
