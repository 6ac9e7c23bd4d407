import { afterAll, beforeAll, expect, it } from "vitest";
import { openTestGraph, type TestGraph } from "../testing/graph.ts";
import { seedPeople, VIEWERS } from "../testing/people-rows.ts";

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph({ limits: { operationCost: 1e9, budget: 1e9 } });
  await seedPeople(graph.owner);
  await graph.owner.query(MANY);
});
afterAll(() => graph.close());

// Fifty more people in Turku, each with two of everything.
const MANY = `
  insert into participant select ('00000000-0000-4000-9000-' || lpad(n::text, 12, '0'))::uuid, '853', 'TURKU', '1990-01-01', 'F', n from generate_series(1, 50) n;
  insert into participation (participant_id, organisation_code, external_ref, city_code, project_code, entry_date, labour_status)
    select id, 'TURKU', 'P' || n, '853', 'S21969', '2021-01-01', 'EMPLOYED' from participant, generate_series(1, 2) n where record_key <= 50;
  insert into enrolment (participant_id, participation_id, organisation_code, external_ref, city_code, pathway_code, started_on, status)
    select participant_id, id, 'TURKU', external_ref, '853', 'STUDIES-1', '2021-02-01', 'ACTIVE' from participation where external_ref like 'P%';
  insert into credit_record (participant_id, enrolment_id, organisation_code, external_ref, city_code, module_code, awarded_on, credits, grade, recognised)
    select participant_id, id, 'TURKU', external_ref, '853', 'M', '2021-03-01', 1, 'PASS', false from enrolment where external_ref like 'P%';
  insert into event (participant_id, participation_id, organisation_code, external_ref, city_code, type, occurred_on, sequence, self_employed)
    select participant_id, id, 'TURKU', external_ref, '853', 'EMPLOYED', '2021-03-01', 1, false from participation where external_ref like 'P%';
  insert into support_session (participant_id, participation_id, organisation_code, external_ref, city_code, support_practice_code, held_on, duration_minutes, mode)
    select participant_id, id, 'TURKU', external_ref, '853', 'COACHING', '2021-03-01', 60, 'REMOTE' from participation where external_ref like 'P%';`;

const EPISODE = `id ageBand complete entryDate city { code } organisation { code } project { code } labourStatus { label } participant { id gender { code } }
  enrolments { id creditsEarned creditsRecognised pathway { code provider { code } } creditRecords { credits grade { code } enrolment { id participant { id } } } }
  events { type { code } participation { id } } supportSessions { supportPractice { code } } followUps { kind { code } }`;

async function statements(document: string, first: number): Promise<{ count: number; rows: number }> {
  const { data, errors } = await graph.ask(document.replaceAll("$first", String(first)), { viewer: VIEWERS.analyst });
  expect(errors).toBeUndefined();
  return { count: graph.statements().length, rows: JSON.stringify(data).match(/"ageBand"/g)?.length ?? 0 };
}

it.each([
  ["a list of participations", `{ participations(first: $first) { totalCount edges { node { ${EPISODE} } } } }`],
  [
    "a list of participants with their history",
    `{ participants(first: $first) { totalCount edges { node { id participations { ${EPISODE} } } } } }`,
  ],
  [
    "the people of reference objects",
    `{ cities(first: $first) { edges { node { participants(first: $first) { totalCount edges { node { participations { ${EPISODE} } } } }
    participations(first: $first) { totalCount edges { node { ${EPISODE} } } } } } } }`,
  ],
  [
    "the enrolments of pathways",
    `{ pathways(first: $first) { edges { node { enrolments(first: $first) { totalCount edges { node { participation { ${EPISODE} } } } } } } } }`,
  ],
  [
    "the sessions of support practices",
    `{ supportPractices(first: $first) { edges { node { supportSessions(first: $first) { edges { node { id participation { ${EPISODE} } } } } } } } }`,
  ],
])("%s cost as many statements for many rows as for few", async (_name, document) => {
  const few = await statements(document, 2);
  const many = await statements(document, 60);
  expect(many.rows).toBeGreaterThan(few.rows);
  expect(many.count).toBe(few.count);
  expect(many.count).toBeLessThan(60);
});
