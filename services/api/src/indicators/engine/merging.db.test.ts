import { afterAll, beforeAll, expect, it } from "vitest";
import { mergedRecords } from "./merged-record.sql.ts";
import { addDays } from "./testing/calendar.ts";
import { makeUpPeople } from "./testing/made-up-people.ts";
import { openPeopleDatabase, type PeopleDatabase } from "./testing/people-database.ts";
import type { Episode, Person } from "./testing/person.ts";

const AS_OF = "2020-12-15";
const people = makeUpPeople(1500, 2);
let database: PeopleDatabase;

beforeAll(async () => {
  database = await openPeopleDatabase();
});
afterAll(() => database.close());

const recordsOf = async (those: readonly Person[], order?: <T>(rows: readonly T[]) => readonly T[]) => {
  await database.hold(those, order);
  return database.rows(`${mergedRecords("$1::date")} order by 1, 2`, AS_OF);
};

it("The order in which rows arrive decides nothing", async () => {
  expect(await recordsOf(people, (rows) => rows.toReversed())).toEqual(await recordsOf(people));
});

it("What happens after the day changes nothing", async () => {
  const known = people.map((person) => ({
    ...person,
    episodes: person.episodes.filter(({ entry }) => entry <= AS_OF).map(knownOf),
  }));
  expect(known).not.toEqual(people);
  expect(await recordsOf(people)).toEqual(await recordsOf(known));
});

it("One participation split into two adjacent ones is the same record", async () => {
  const alone = people.map((person) => ({ ...person, episodes: person.episodes.slice(0, 1) }));
  const split = alone.map((person) => ({ ...person, episodes: person.episodes.flatMap(splitOf) }));
  expect(split.filter(({ episodes }) => episodes.length === 2).length).toBeGreaterThan(300);
  expect(await recordsOf(split)).toEqual(await recordsOf(alone));
});

it("Characteristics of a later participation are not looked at", async () => {
  const later = people.map((person) => ({
    ...person,
    episodes: person.episodes.filter(({ project }) => project === "S21969"),
  }));
  const altered = later.map((person) => ({ ...person, episodes: alterLater(person.episodes) }));
  expect(altered).not.toEqual(later);
  expect(await recordsOf(altered)).toEqual(await recordsOf(later));
});

/** The same participation as it was known on the day. */
const knownOf = (episode: Episode): Episode => ({
  ...episode,
  ...(episode.exit !== null && episode.exit > AS_OF ? { exit: null, reason: null } : {}),
  events: episode.events.filter(({ on }) => on <= AS_OF),
  followUps: episode.followUps.filter(({ on }) => on <= AS_OF),
  enrolments: episode.enrolments
    .filter(({ startedOn }) => startedOn <= AS_OF)
    .map((each) => ({ ...each, credits: each.credits.filter(({ on }) => on <= AS_OF) })),
  sessions: episode.sessions.filter(({ on }) => on <= AS_OF),
});

/** Cut where no result lies before the cut, since results before a last entry are discarded. */
function splitOf(episode: Episode): readonly Episode[] {
  const results = episode.events.filter(({ type }) => type !== "QUALIFICATION").map(({ on }) => on);
  const [cut] = [addDays(episode.entry, 20), ...results.map((on) => addDays(on, -2))].sort();
  if (cut === undefined || cut <= episode.entry || cut >= (episode.exit ?? AS_OF) || cut >= AS_OF) return [episode];
  return [
    { ...episode, exit: cut, reason: "MOVED", events: [], followUps: [], enrolments: [] },
    {
      ...episode,
      ref: "P-LATER",
      entry: addDays(cut, 1),
      city: "049",
      level: 7,
      answers: null,
      sessions: [],
      unemployedSince: null,
      status: "EMPLOYED",
    },
  ];
}

const alterLater = (episodes: readonly Episode[]): readonly Episode[] => {
  const first = [...episodes].sort((a, b) =>
    `${a.entry}${a.organisation}${a.ref}` < `${b.entry}${b.organisation}${b.ref}` ? -1 : 1,
  )[0];
  return episodes.map((episode) =>
    episode === first
      ? episode
      : { ...episode, city: "853", status: null, unemployedSince: null, level: 0, answers: null, inEducation: true },
  );
};
