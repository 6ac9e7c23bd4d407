import { uuid } from "../../../testing/people-rows.ts";
import { isOfCommunity, oracleDisadvantage, oracleFlags } from "./oracle-indicators.ts";
import { type OracleRecord, oracleRecord } from "./oracle-record.ts";
import { BUILDS } from "./people-database.ts";
import type { Person } from "./person.ts";

type Row = Readonly<Record<string, unknown>>;

const PROJECTS = ["S21375", "S21969"];
const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

/** Records of people with where they belong, in the order of id and project. */
const recordsOf = (people: readonly Person[], asOf: string) =>
  people.flatMap((person, at) =>
    PROJECTS.flatMap((project_code) => {
      const record = oracleRecord(person, project_code, asOf);
      return record ? [{ participant_id: uuid(at + 1), project_code, record }] : [];
    }),
  );

/** What the merged records of people must be, worked out without SQL. */
export function oracleRows(people: readonly Person[], asOf: string): readonly Row[] {
  const all = recordsOf(people, asOf);
  return all.map(({ participant_id, project_code, record }) => ({
    participant_id,
    project_code,
    framework: project_code === "S21375" ? "ESF_PLUS_2021_2027" : "ESF_2014_2020",
    record_key: String(record.person.recordKey),
    records: all.filter((other) => other.record.person === record.person).length,
    ...categoriesOf(record),
    ...amountsOf(record),
    ...oracleFlags(record),
  }));
}

const categoriesOf = (record: OracleRecord): Row => ({
  city_code: record.first.city,
  organisation_code: record.first.organisation,
  gender: record.person.gender ?? "UNKNOWN",
  age_band: ageBandOf(record.age),
  labour_status: record.first.status ?? "UNKNOWN",
  education_level: record.first.level?.toString() ?? "UNKNOWN",
  in_education: record.first.inEducation === null ? "UNKNOWN" : record.first.inEducation ? "YES" : "NO",
  entry_month: record.first.entry.slice(0, 7),
  exit_month: record.exit?.slice(0, 7) ?? "NONE",
  exit_reason: record.exit === null ? "NONE" : (record.reason ?? "UNKNOWN"),
  outcome: outcomeOf(record),
  disadvantaged: oracleDisadvantage(record),
  digitalents: isOfCommunity(record),
});

const amountsOf = ({ enrolments, sessions }: Pick<OracleRecord, "enrolments" | "sessions">) => ({
  credits_earned: sum(enrolments.flatMap(({ credits }) => credits.map(({ tenths }) => tenths))),
  credits_planned: sum(enrolments.map(({ plannedTenths }) => plannedTenths ?? 0)),
  support_minutes: sum(sessions.map(({ minutes }) => minutes)),
  support_sessions: sessions.length,
});

function ageBandOf(age: number | null): string {
  if (age === null) return "UNKNOWN";
  const bands: readonly (readonly [number, string])[] = [
    [55, "AGE_55_PLUS"],
    [30, "AGE_30_54"],
    [25, "AGE_25_29"],
    [18, "AGE_18_24"],
  ];
  return bands.find(([from]) => age >= from)?.[1] ?? "AGE_0_17";
}

function outcomeOf({ exit, now, newEducation }: OracleRecord): string {
  if (exit === null) return "NONE";
  if (now === "EMPLOYED") return now;
  return newEducation ? "EDUCATION" : (now ?? "UNKNOWN");
}

/** The links of people's records, by kind, without the references that every pathway and practice carries. */
export const oracleLinks = (people: readonly Person[], asOf: string) => {
  const records = recordsOf(people, asOf);
  const each = (
    codesOf: (record: OracleRecord) => readonly string[],
    about: (record: OracleRecord, code: string) => Row,
  ) =>
    records.flatMap(({ participant_id, project_code, record }) =>
      [...new Set(codesOf(record))].sort().map((code) => ({ participant_id, project_code, ...about(record, code) })),
    );
  const on =
    (pathway_code: string) =>
    ({ pathway }: { readonly pathway: string }) =>
      pathway === pathway_code;
  return {
    enrolment: each(
      ({ enrolments }) => enrolments.map(({ pathway }) => pathway),
      ({ enrolments }, pathway_code) => {
        const { credits_earned, credits_planned } = amountsOf({
          enrolments: enrolments.filter(on(pathway_code)),
          sessions: [],
        });
        return { pathway_code, credits_earned, credits_planned };
      },
    ),
    competence: each(
      ({ enrolments }) => enrolments.flatMap(({ pathway }) => BUILDS[pathway] ?? []),
      (_, competence_code) => ({ competence_code }),
    ),
    support: each(
      ({ sessions }) => sessions.map(({ practice }) => practice),
      ({ sessions }, support_practice_code) => {
        const held = sessions.filter(({ practice }) => practice === support_practice_code);
        return {
          support_practice_code,
          support_minutes: sum(held.map(({ minutes }) => minutes)),
          support_sessions: held.length,
        };
      },
    ),
  };
};
