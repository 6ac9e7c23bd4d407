import type pg from "pg";
import { PUBLIC_VIEWER, type Viewer } from "../access/viewer.ts";

export const TURKU = "853";
export const ESPOO = "049";

/** The id of the n-th made-up row. */
export const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;

/** Anna's second participation is in another city; Bea's and some of Anna's rows come from Omnia, a school of Espoo. */
export const ANNA = { id: uuid(1), inTurku: uuid(11), inEspoo: uuid(12) };
export const BEA = { id: uuid(2), inTurku: uuid(21) };
export const CARL = { id: uuid(3), inEspoo: uuid(31) };

const byTurku = { city_code: TURKU, organisation_code: "TURKU" };
const byOmniaInTurku = { city_code: TURKU, organisation_code: "OMNIA" };
const byOmnia = { city_code: ESPOO, organisation_code: "OMNIA" };
const byEspoo = { city_code: ESPOO, organisation_code: "ESPOO" };
type Scope = typeof byTurku;

const row = (scope: Scope, person: number, n: number, columns: object) => ({
  ...scope,
  participant_id: uuid(person),
  id: uuid(n),
  external_ref: `R-${n}`,
  ...columns,
});

const answers = (scope: Scope, person: number, participation: number) => ({
  ...scope,
  participant_id: uuid(person),
  participation_id: uuid(participation),
  migrant_or_minority: "NO",
  disability: "REFUSED",
  other_disadvantaged: "NO",
  third_country_national: "NO",
  foreign_background: "YES",
  minority: "NO",
  homeless: "NO",
  rural: "NOT_ASKED",
  refusal_documented: true,
});

const unemployed = { labour_status: "UNEMPLOYED", unemployed_since: "2020-01-01", education_level: 3 };
const left = { exit_date: "2021-09-30", exit_reason: "COMPLETED" };
const inPart = (n: number) => ({ participation_id: uuid(n) });
const planned = { pathway_code: "STUDIES-1", status: "ACTIVE", started_on: "2021-04-01" };
const passed = (enrolment: number, credits: string, recognised = false) => ({
  enrolment_id: uuid(enrolment),
  module_code: "M1",
  awarded_on: "2021-06-01",
  credits,
  grade: "PASS",
  recognised,
});
const session = { support_practice_code: "COACHING", held_on: "2021-05-01", duration_minutes: 45, mode: "REMOTE" };
const found = { kind: "LEAVING", observed_on: "2021-10-15", outcome: "EMPLOYED" };

const PEOPLE = {
  participant: [
    { ...byTurku, id: ANNA.id, birth_date: "2000-02-29", gender: "F", record_key: 4001 },
    { ...byOmniaInTurku, id: BEA.id, record_key: 4002 },
    { ...byEspoo, id: CARL.id, birth_date: "1960-05-05", gender: "M", record_key: 4003 },
  ],
  participant_ref: [{ external_ref: "anna", organisation_code: "TURKU", participant_id: ANNA.id }],
  participation: [
    row(byTurku, 1, 11, { project_code: "S21969", entry_date: "2021-03-01", ...left, ...unemployed }),
    row(byOmnia, 1, 12, {
      project_code: "S21375",
      entry_date: "2022-01-10",
      labour_status: "EMPLOYED",
      education_level: 4,
    }),
    row(byOmniaInTurku, 2, 21, { project_code: "S21969", entry_date: "2021-08-15", labour_status: "INACTIVE" }),
    row(byEspoo, 3, 31, { project_code: "S21969", entry_date: "2021-03-01", ...left, ...unemployed }),
  ],
  sensitive_answers: [answers(byTurku, 1, 11), answers(byOmnia, 1, 12), answers(byEspoo, 3, 31)],
  enrolment: [
    row(byTurku, 1, 111, {
      ...inPart(11),
      ...planned,
      status: "COMPLETED",
      ended_on: "2021-08-31",
      credits_planned: "10",
    }),
    row(byOmniaInTurku, 1, 112, { ...inPart(11), ...planned, pathway_code: "TRIAL-1", started_on: "2021-05-01" }),
    row(byOmnia, 1, 121, { ...inPart(12), ...planned, started_on: "2022-02-01" }),
    row(byEspoo, 3, 311, { ...inPart(31), ...planned }),
  ],
  credit_record: [
    row(byTurku, 1, 1111, passed(111, "5")),
    row(byTurku, 1, 1112, { ...passed(111, "2.5", true), awarded_on: "2021-05-01" }),
    row(byOmniaInTurku, 1, 1121, passed(112, "1.5")),
    row(byOmnia, 1, 1211, passed(121, "3")),
    row(byEspoo, 3, 3111, passed(311, "30")),
  ],
  support_session: [
    row(byTurku, 1, 113, { ...inPart(11), ...session }),
    row(byOmnia, 1, 123, { ...inPart(12), ...session }),
    row(byEspoo, 3, 313, { ...inPart(31), ...session, support_practice_code: "GUIDANCE" }),
  ],
  event: [
    row(byTurku, 1, 115, {
      ...inPart(11),
      type: "SEEKING",
      occurred_on: "2021-10-01",
      sequence: 1,
      self_employed: false,
    }),
    row(byTurku, 1, 114, {
      ...inPart(11),
      type: "EMPLOYED",
      occurred_on: "2021-10-01",
      sequence: 2,
      self_employed: true,
    }),
    row(byOmnia, 1, 124, {
      ...inPart(12),
      type: "EDUCATION",
      occurred_on: "2022-03-01",
      sequence: 1,
      self_employed: false,
    }),
    row(byEspoo, 3, 314, {
      ...inPart(31),
      type: "EMPLOYED",
      occurred_on: "2021-10-01",
      sequence: 1,
      self_employed: false,
    }),
  ],
  follow_up: [
    row(byTurku, 1, 116, { ...inPart(11), ...found }),
    row(byOmnia, 1, 126, { ...inPart(12), ...found }),
    row(byEspoo, 3, 316, { ...inPart(31), ...found, kind: "SIX_MONTHS", improved: true }),
  ],
};

/** Every people table that the graph answers from. */
export const PEOPLE_TABLES = Object.keys(PEOPLE).filter((table) => table !== "participant_ref");

const REFERENCES = `
  insert into code_list select list, 'x', 'x', 'x', 'x', 'x', 'x' from (
    select distinct replace(t.typname, '_', '-') from pg_type t join pg_enum on enumtypid = t.oid
    union values ('education-level'), ('pathway-kind'), ('support-practice-kind')) as lists (list);
  insert into code select replace(t.typname, '_', '-'), enumlabel, row_number() over (partition by t.oid order by enumsortorder), 'x', 'x', enumlabel
    from pg_enum join pg_type t on enumtypid = t.oid;
  insert into code select 'education-level', level, level + 1, 'x', 'x', 'x' from generate_series(0, 8) as levels (level);
  insert into code values ('pathway-kind', 'STUDIES', 1, 'x', 'x', 'x'), ('pathway-kind', 'WORK_TRIAL', 2, 'x', 'x', 'x'),
    ('support-practice-kind', 'INDIVIDUAL_SUPPORT', 1, 'x', 'x', 'x'), ('support-practice-kind', 'NETWORK', 2, 'x', 'x', 'x');
  insert into city values ('853', 'Turku', 'Åbo', 'Turku'), ('049', 'Espoo', 'Esbo', 'Espoo');
  insert into organisation (code, kind, city_code, title_fi, title_sv, title_en) values
    ('TURKU', 'CITY', '853', 'x', 'x', 'x'), ('ESPOO', 'CITY', '049', 'x', 'x', 'x'), ('OMNIA', 'VOCATIONAL', '049', 'x', 'x', 'x');
  insert into project select code, 'ESF', '2018-01-01', '2022-12-31', 'x', 'x', 'x', 'x', 'x', 'x' from unnest(array['S21969', 'S21375']) as codes (code);
  insert into pathway (code, kind_code, provider_code, starts_on, title_fi, title_sv, title_en, description_fi, description_sv, description_en) values
    ('STUDIES-1', 'STUDIES', 'OMNIA', '2020-01-01', 'x', 'x', 'x', 'x', 'x', 'x'), ('TRIAL-1', 'WORK_TRIAL', 'TURKU', '2020-01-01', 'x', 'x', 'x', 'x', 'x', 'x');
  insert into support_practice select code, 'support-practice-kind', kind, 'TURKU', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x', 'x'
    from (values ('COACHING', 'INDIVIDUAL_SUPPORT'), ('GUIDANCE', 'NETWORK')) as practices (code, kind);
`;

const viewer = (role: Viewer["role"], scope: Partial<Viewer> = {}): Viewer => ({ ...PUBLIC_VIEWER, role, ...scope });

export const VIEWERS = {
  public: PUBLIC_VIEWER,
  admin: viewer("ADMIN"),
  coordinator: viewer("COORDINATOR", { projectCodes: ["S21969"] }),
  /** Of a city that no row is about. */
  stranger: viewer("ANALYST", { cityCodes: ["091"] }),
  analyst: viewer("ANALYST", { cityCodes: [TURKU] }),
  steward: viewer("STEWARD", { cityCodes: [ESPOO] }),
  partner: viewer("PARTNER", { organisationCodes: ["OMNIA"] }),
} as const;

/** Fills a test database, as its owner, with two cities and what rows of people name. */
export const seedReferences = (owner: pg.Client) => owner.query(REFERENCES);

/** The same with three people; everything about them is made up. */
export async function seedPeople(owner: pg.Client): Promise<void> {
  await seedReferences(owner);
  for (const [table, rows] of Object.entries(PEOPLE)) {
    await owner.query(`insert into ${table} select * from json_populate_recordset(null::${table}, $1)`, [
      JSON.stringify(rows),
    ]);
  }
}

/** Takes away every row that a viewer may not see, and leaves those it may, parents or not. */
export async function dropOutOfScope(owner: pg.Client, { cityCodes, organisationCodes }: Viewer): Promise<void> {
  await owner.query("set session_replication_role = replica"); // foreign keys look away
  for (const table of PEOPLE_TABLES) {
    const seen = "city_code = any ($1) or organisation_code = any ($2)";
    await owner.query(`delete from ${table} where not (${seen})`, [cityCodes, organisationCodes]);
  }
  await owner.query("reset session_replication_role");
}
