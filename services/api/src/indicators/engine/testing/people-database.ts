import pg from "pg";
import { createTestDatabase } from "../../../testing/database.ts";
import { seedReferences, uuid } from "../../../testing/people-rows.ts";
import type { Episode, Person } from "./person.ts";

/** Last day of both projects in which people are made up. */
export const PROJECT_END = "2020-10-31";
/** What pathways build, by pathway. */
export const BUILDS: Readonly<Record<string, readonly string[]>> = {
  "STUDIES-1": ["WEB", "CLOUD"],
  "DIGITALENTS-1": ["WEB"],
};

const MORE_REFERENCES = `
  update project set ends_on = '${PROJECT_END}', programme = case code when 'S21375' then 'ESF+ 2021-2027' else programme end;
  insert into pathway select 'DIGITALENTS-1', kind_list, kind_code, provider_code, credits_planned, starts_on, ends_on,
    title_fi, title_sv, title_en, description_fi, description_sv, description_en from pathway where code = 'STUDIES-1';
  insert into competence (code, title_fi, title_sv, title_en) values ('WEB', 'x', 'x', 'x'), ('CLOUD', 'x', 'x', 'x');
  insert into pathway_competence values ${Object.entries(BUILDS)
    .flatMap(([pathway, built]) => built.map((competence) => `('${pathway}', '${competence}')`))
    .join(", ")}`;

/** A database of which the people can be exchanged. Its ids are random, so that no result can rest on them. */
export async function openPeopleDatabase() {
  const { settings, drop } = await createTestDatabase();
  const owner = new pg.Client(settings);
  await owner.connect();
  await seedReferences(owner);
  await owner.query(MORE_REFERENCES);
  return {
    /** Has these people and nobody else; the n-th of them has the n-th id. */
    hold: (people: readonly Person[], order: <T>(rows: readonly T[]) => readonly T[] = (rows) => rows) =>
      fill(owner, people, order),
    /** Rows of an SQL text over `$1::date`. */
    rows: async (sql: string, asOf: string): Promise<readonly Record<string, unknown>[]> =>
      (await owner.query(sql, sql.includes("$1") ? [asOf] : [])).rows,
    close: async () => {
      await owner.end();
      await drop();
    },
  };
}

export type PeopleDatabase = Awaited<ReturnType<typeof openPeopleDatabase>>;

type Row = Readonly<Record<string, unknown>>;

async function fill(owner: pg.Client, people: readonly Person[], order: <T>(rows: readonly T[]) => readonly T[]) {
  await owner.query("truncate participant cascade");
  const tables = rowsOf(people);
  for (const [table, rows] of Object.entries(tables)) {
    await owner.query(`insert into ${table} select * from json_populate_recordset(null::${table}, $1)`, [
      JSON.stringify(order(rows)),
    ]);
  }
}

function rowsOf(people: readonly Person[]): Readonly<Record<string, readonly Row[]>> {
  const episodes = people.flatMap((person, at) =>
    person.episodes.map((episode) => rowsOfEpisode(uuid(at + 1), episode)),
  );
  const all = (table: keyof ReturnType<typeof rowsOfEpisode>) =>
    episodes.flatMap((rows): readonly Row[] => rows[table]);
  return {
    participant: people.map((person, at) => ({
      id: uuid(at + 1),
      city_code: "853",
      organisation_code: "TURKU",
      birth_date: person.birth,
      gender: person.gender,
      record_key: person.recordKey,
    })),
    participation: all("participation"),
    sensitive_answers: all("sensitive_answers"),
    event: all("event"),
    follow_up: all("follow_up"),
    enrolment: all("enrolment"),
    credit_record: all("credit_record"),
    support_session: all("support_session"),
  };
}

function rowsOfEpisode(participant_id: string, episode: Episode) {
  const participation_id = crypto.randomUUID();
  const scope = { participant_id, organisation_code: episode.organisation, city_code: episode.city };
  const part = (ref: string) => ({
    ...scope,
    id: crypto.randomUUID(),
    external_ref: `${episode.ref}-${ref}`,
    participation_id,
  });
  const enrolments = episode.enrolments.map((each, at) => ({ each, row: part(`N${at}`) }));
  return {
    participation: [
      {
        ...scope,
        id: participation_id,
        external_ref: episode.ref,
        project_code: episode.project,
        entry_date: episode.entry,
        exit_date: episode.exit,
        exit_reason: episode.reason,
        labour_status: episode.status,
        unemployed_since: episode.unemployedSince,
        in_education: episode.inEducation,
        education_level: episode.level,
      },
    ],
    sensitive_answers: episode.answers
      ? [{ ...scope, participation_id, ...episode.answers, refusal_documented: true }]
      : [],
    event: episode.events.map(({ organisation, ref, type, on, sequence }) => ({
      ...part(ref),
      organisation_code: organisation,
      type,
      occurred_on: on,
      sequence,
      self_employed: false,
    })),
    follow_up: episode.followUps.map(({ kind, on, outcome, improved }) => ({
      ...part(kind),
      kind,
      observed_on: on,
      outcome,
      improved,
    })),
    enrolment: enrolments.map(({ each, row }) => ({
      ...row,
      pathway_code: each.pathway,
      started_on: each.startedOn,
      status: "ACTIVE",
      credits_planned: each.plannedTenths === null ? null : each.plannedTenths / 10,
    })),
    credit_record: enrolments.flatMap(({ each, row }) =>
      each.credits.map(({ on, tenths, recognised }, at) => ({
        ...scope,
        id: crypto.randomUUID(),
        external_ref: `${row.external_ref}-C${at}`,
        enrolment_id: row.id,
        module_code: "M1",
        awarded_on: on,
        credits: tenths / 10,
        grade: "PASS",
        recognised,
      })),
    ),
    support_session: episode.sessions.map(({ practice, on, minutes }, at) => ({
      ...part(`S${at}`),
      support_practice_code: practice,
      held_on: on,
      duration_minutes: minutes,
      mode: "REMOTE",
    })),
  };
}
