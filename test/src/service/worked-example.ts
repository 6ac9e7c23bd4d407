/**
 * The thirteen episodes of worked example A, as its table has them: gender, city, entry, exit, labour status, unemployed
 * since, in education, ISCED, three sensitive answers, events, situation after six months. Invented people.
 */
export const WORKED_EXAMPLE: readonly string[] = [
  "F | 091 | 2020-10-01 | 2021-03-31 | UNEMPLOYED | 2020-02-20 | N | 3 | NO | NO | NO | 2021-03-22 EMPLOYED | EMPLOYED",
  "M | 853 | 2020-10-01 | 2021-01-31 | UNEMPLOYED | 2020-02-20 | N | 6 | NO | YES | NO | 2021-02-05 EMPLOYED | EMPLOYED",
  "M | 091 | 2021-03-15 | 2021-05-31 | EMPLOYED | - | N | 6 | NO | YES | NO | 2021-05-20 QUALIFICATION; 2021-05-31 SEEKING | SEEKING",
  "M | 853 | 2020-10-01 | 2021-12-31 | UNEMPLOYED | 2019-09-30 | N | 4 | NO | YES | NO | 2021-12-31 SEEKING | EMPLOYED",
  "F | 092 | 2021-01-11 | 2021-06-30 | INACTIVE | - | N | 2 | NO | NO | YES | 2021-06-30 SEEKING; 2021-07-20 EMPLOYED | EMPLOYED",
  "M | 092 | 2021-01-11 | 2021-06-30 | INACTIVE | - | Y | 3 | NO | NO | NO | 2021-07-01 EDUCATION; 2021-07-02 EMPLOYED; 2021-07-05 SEEKING | EMPLOYED",
  "F | 049 | 2021-02-01 | 2021-08-31 | EMPLOYED | - | N | 7 | YES | NO | NO | 2021-09-01 EDUCATION | EMPLOYED, improved Y",
  "M | 049 | 2021-02-01 | 2021-08-31 | EMPLOYED | - | N | 5 | NO | NO | NO | 2021-09-01 EMPLOYED | EMPLOYED, improved N",
  "F | 091 | 2021-03-01 | 2021-09-30 | UNEMPLOYED | 2020-03-01 | N | 3 | REFUSED | REFUSED | NO | 2021-10-15 QUALIFICATION; 2021-10-29 EMPLOYED | EMPLOYED",
  "M | 853 | 2021-03-01 | - | UNEMPLOYED | 2020-12-01 | N | 0 | NO | NO | NO | - | -",
  "F | 091 | 2021-05-03 | 2021-11-30 | UNEMPLOYED | 2020-01-01 | N | - | NO | NO | NO | 2021-12-01 EMPLOYED | EMPLOYED",
  "F | 092 | 2021-09-01 | 2022-02-28 | INACTIVE | - | N | 3 | YES | NO | NO | 2022-03-28 SEEKING | EMPLOYED",
  "M | 049 | 2021-09-01 | 2022-05-31 | UNEMPLOYED | 2021-02-15 | N | 6 | NO | NO | NO | 2022-05-31 SEEKING; 2022-06-10 EDUCATION | EMPLOYED",
];
