/**
 * SQL: the funding period that a project reports by, from its programme. Projects of no funder are reckoned with the
 * older period, whose forms the programme began with.
 *
 * @param programme - SQL of the programme's name, such as a column; may be null.
 */
export const frameworkOf = (programme: string): string =>
  `case when ${programme} like '%ESF+%' then 'ESF_PLUS_2021_2027' else 'ESF_2014_2020' end`;
