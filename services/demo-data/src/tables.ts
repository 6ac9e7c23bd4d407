/** The people files of a delivery, with their columns in the order they are written. */
export const PEOPLE_COLUMNS = {
  participants: ["organisation_code", "participant_ref", "city_code", "birth_date", "gender"],
  participations: [
    "organisation_code",
    "participant_ref",
    "participation_ref",
    "project_code",
    "city_code",
    "entry_date",
    "exit_date",
    "exit_reason",
    "labour_status",
    "unemployed_since",
    "in_education",
    "education_level",
  ],
  sensitive_answers: [
    "organisation_code",
    "participant_ref",
    "participation_ref",
    "migrant_or_minority",
    "disability",
    "other_disadvantaged",
    "third_country_national",
    "foreign_background",
    "minority",
    "homeless",
    "rural",
    "refusal_documented",
  ],
  enrolments: [
    "organisation_code",
    "participant_ref",
    "enrolment_ref",
    "participation_ref",
    "pathway_code",
    "started_on",
    "ended_on",
    "status",
    "credits_planned",
  ],
  credit_records: [
    "organisation_code",
    "participant_ref",
    "credit_record_ref",
    "enrolment_ref",
    "module_code",
    "awarded_on",
    "credits",
    "grade",
    "recognised",
  ],
  support_sessions: [
    "organisation_code",
    "participant_ref",
    "support_session_ref",
    "participation_ref",
    "support_practice_code",
    "held_on",
    "duration_minutes",
    "mode",
  ],
  events: [
    "organisation_code",
    "participant_ref",
    "event_ref",
    "participation_ref",
    "type",
    "occurred_on",
    "sequence",
    "self_employed",
  ],
  follow_ups: [
    "organisation_code",
    "participant_ref",
    "follow_up_ref",
    "participation_ref",
    "kind",
    "observed_on",
    "outcome",
    "improved",
  ],
} as const;

export type PeopleTable = keyof typeof PEOPLE_COLUMNS;

export const PEOPLE_TABLES = Object.keys(PEOPLE_COLUMNS) as readonly PeopleTable[];

/** Null is written as an empty cell. */
export type Cell = string | number | null;

/** One row by column name. */
export type Row<Table extends PeopleTable> = Readonly<Record<(typeof PEOPLE_COLUMNS)[Table][number], Cell>>;

/** Beginning of every row of one person. */
export interface Whose {
  readonly organisation_code: string;
  readonly participant_ref: string;
}

/** The rows of one person, file by file. */
export type PersonRows = { readonly [Table in PeopleTable]: Row<Table>[] };

/** Rows written, by file. */
export type PeopleCounts = Readonly<Record<PeopleTable, number>>;

export const yesNo = (value: boolean): "YES" | "NO" => (value ? "YES" : "NO");
