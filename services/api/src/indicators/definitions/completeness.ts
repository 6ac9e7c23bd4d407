/**
 * SQL over the merged record: whether everything is known without which it counts in no indicator (R4a).
 *
 * An incomplete record counts in the grand total alone. Sensitive answers never make a record incomplete.
 */
const known = `birth_date is not null and labour_status is not null and education_level is not null
  and (labour_status <> 'UNEMPLOYED' or unemployed_since is not null)`;

/** The forms of 2014-2020 had two genders, and asked those outside the labour force whether they were in education. */
export const COMPLETE_FOR_ESF = `${known} and gender in ('F', 'M')
  and (labour_status <> 'INACTIVE' or in_education is not null)`;

export const COMPLETE_FOR_ESF_PLUS = `${known} and gender is not null`;
