import { addMonths } from "./calendar.ts";
import type { OracleRecord } from "./oracle-record.ts";
import { PROJECT_END } from "./people-database.ts";
import type { QUESTIONS } from "./person.ts";

type Holds = (record: OracleRecord) => boolean;

const isU: Holds = ({ first }) => first.status === "UNEMPLOYED";
const isI: Holds = ({ first }) => first.status === "INACTIVE";
const isE: Holds = ({ first }) => first.status === "EMPLOYED";
const aged =
  (from: number, to: number): Holds =>
  ({ age }) =>
    age !== null && age >= from && age <= to;
const levels =
  (from: number, to: number): Holds =>
  ({ first }) =>
    first.level !== null && first.level >= from && first.level <= to;
const said =
  (question: (typeof QUESTIONS)[number]): Holds =>
  ({ first }) =>
    first.answers?.[question] === "YES";
const outside: Holds = ({ first }) => first.inEducation === false;

const isLongTerm: Holds = ({ first, age }) =>
  first.status === "UNEMPLOYED" &&
  first.unemployedSince !== null &&
  age !== null &&
  addMonths(first.unemployedSince, age < 25 ? 6 : 12) < first.entry;

const knows: Holds = ({ first, person }) =>
  person.birth !== null &&
  first.status !== null &&
  first.level !== null &&
  (first.status !== "UNEMPLOYED" || first.unemployedSince !== null);
const isEsf: Holds = (r) =>
  knows(r) && (r.person.gender === "F" || r.person.gender === "M") && (!isI(r) || r.first.inEducation !== null);
const isEsfPlus: Holds = (r) => knows(r) && r.person.gender !== null;

const co17: Holds = (r) => said("other_disadvantaged")(r) || r.first.level === 0;
const isD: Holds = (r) => said("migrant_or_minority")(r) || said("disability")(r) || co17(r);
const cr01: Holds = (r) => isI(r) && r.now === "SEEKING";
const cr02: Holds = (r) => outside(r) && r.newEducation;
const cr03: Holds = (r) => r.qualified;
const cr04: Holds = (r) => (isU(r) || isI(r)) && r.now === "EMPLOYED";
const cr06: Holds = (r) => (isU(r) || isI(r)) && r.sixMonths.status === "EMPLOYED";
const cr07: Holds = (r) => isE(r) && r.sixMonths.improved === true;

const ESF: Readonly<Record<string, Holds>> = {
  co01: isU,
  co02: isLongTerm,
  co03: isI,
  co04: (r) => isI(r) && outside(r),
  co05: isE,
  co06: aged(0, 24),
  co07: aged(55, 200),
  co08: (r) => aged(55, 200)(r) && (isU(r) || (isI(r) && outside(r))),
  co09: levels(1, 2),
  co10: levels(3, 4),
  co11: levels(5, 8),
  co15: said("migrant_or_minority"),
  co16: said("disability"),
  co17,
  cr01,
  cr02,
  cr03,
  cr04,
  cr05: (r) => isD(r) && [cr01, cr02, cr03, cr04].some((result) => result(r)),
  cr06,
  cr07,
  cr08: (r) => cr06(r) && aged(55, 200)(r),
  cr09: (r) => cr06(r) && isD(r),
  total: () => true,
};

const ESF_PLUS: Readonly<Record<string, Holds>> = {
  eeco02: isU,
  eeco03: isLongTerm,
  eeco04: isI,
  eeco05: isE,
  eeco06: aged(0, 17),
  eeco07: aged(18, 29),
  eeco08: aged(55, 200),
  eeco09: levels(0, 2),
  eeco10: levels(3, 4),
  eeco11: levels(5, 8),
  eeco12: said("disability"),
  eeco13: said("third_country_national"),
  eeco14: said("foreign_background"),
  eeco15: said("minority"),
  eeco16: said("homeless"),
  eeco17: said("rural"),
  eecr01: cr01,
  eecr02: cr02,
  eecr03: cr03,
  eecr04: cr04,
  eecr05: cr06,
  eecr06: cr07,
};

export const isOfCommunity: Holds = ({ enrolments }) =>
  enrolments.some(({ pathway }) => pathway.startsWith("DIGITALENTS-"));

const DIGIPOINT: Readonly<Record<string, Holds>> = {
  dp_2_2: ({ enrolments }) =>
    enrolments.some(({ credits }) => credits.some(({ tenths, on }) => tenths > 0 && on <= PROJECT_END)),
  dp_2_4: ({ laterEducation }) => laterEducation,
  dp_3_2: ({ sessions }) => sessions.length > 0,
};

/** Whether somebody is disadvantaged, where the answers tell. */
export function oracleDisadvantage(record: OracleRecord): "YES" | "NO" | "UNKNOWN" {
  if (isD(record)) return "YES";
  const { answers, level } = record.first;
  const isNo =
    answers && [answers.migrant_or_minority, answers.disability, answers.other_disadvantaged].every((a) => a === "NO");
  return isNo && level !== null ? "NO" : "UNKNOWN";
}

/** Every flag of a record, by column. */
export const oracleFlags = (record: OracleRecord): Readonly<Record<string, boolean>> => ({
  ...every(ESF, record, isEsf),
  eeco01: true,
  ...every(ESF_PLUS, record, isEsfPlus),
  ...every(DIGIPOINT, record, isOfCommunity),
});

const every = (rules: Readonly<Record<string, Holds>>, record: OracleRecord, gate: Holds) =>
  Object.fromEntries(Object.entries(rules).map(([column, holds]) => [column, gate(record) && holds(record)]));
