import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seeded } from "../testing/random-release.ts";
import type { Ask, AskAll } from "./ask.ts";
import { askAllThrough, askThrough } from "./ask-graph.ts";
import { ATTACKERS, type AttackedService, openAttackedService } from "./attacked-service.ts";
import { type Attempts, chanceAbove, successOf } from "./attempts.ts";
import { averagePartitions } from "./average-partitions.ts";
import { countsBehindRate } from "./counts-behind-rate.ts";
import { differenceTwoGroups } from "./difference-two-groups.ts";
import { emptyOrFew } from "./empty-or-few.ts";
import { everydayError } from "./everyday-error.ts";
import { newcomerBetweenReleases } from "./newcomer-between-releases.ts";
import { type Person, readPeople } from "./people.ts";
import { readUniquePerson } from "./read-unique-person.ts";
import { sizeOfDifference } from "./size-of-difference.ts";
import { totalMinusShown } from "./total-minus-shown.ts";

const PEOPLE = 4_000;
const SEED = 5;

let service: AttackedService;
let people: readonly Person[];
let exactAll: AskAll;
let ordinaryAll: AskAll;
let exact: Ask;
let ordinary: Ask;
beforeAll(async () => {
  service = await openAttackedService(PEOPLE, SEED);
  const { graph, release } = service;
  people = await readPeople(graph.owner, release);
  const exactOfAny = askAllThrough(graph, "exactStatistics", ATTACKERS.exact);
  exactAll = (questions) => exactOfAny(questions.map((question) => ({ release, ...question })));
  ordinaryAll = askAllThrough(graph, "statistics", ATTACKERS.ordinary);
  exact = askThrough(exactAll);
  ordinary = askThrough(ordinaryAll);
});
afterAll(() => service.close());

/** That enough was tried, and how often it came off. */
function successes(attack: Attempts, least: number): number {
  expect(attack.attempts).toBeGreaterThanOrEqual(least);
  return successOf(attack);
}
const atMost = ({ attempts }: Attempts, share: number) => chanceAbove(share, attempts);

describe("What exact figures give away, and protected ones do not:", () => {
  it("the outcome of a person who is alone in a group", async () => {
    expect(successes(await readUniquePerson(exact, people), 300)).toBeGreaterThan(0.95);
    const attack = await readUniquePerson(ordinary, people);
    expect(successes(attack, 300)).toBe(attack.guessing); // told nothing, so no better and no worse
  });

  it("the outcome of the one person who is in the larger of two groups only", async () => {
    expect(successes(await differenceTwoGroups(exact, people), 30)).toBeGreaterThan(0.95);
    const attack = await differenceTwoGroups(ordinary, people);
    expect(successes(attack, 30)).toBe(attack.guessing);
  });

  it("how many people one condition more leaves out, where they are few", async () => {
    expect(successes(await sizeOfDifference(exact, people), 100)).toBe(1);
    expect(successes(await sizeOfDifference(ordinary, people), 100)).toBe(0);
  });

  it("a small part of a group, by its total less the other parts", async () => {
    expect(successes(await totalMinusShown(exact, people), 100)).toBeGreaterThan(0.95);
    const attack = await totalMinusShown(ordinary, people);
    expect(successes(attack, 30)).toBeLessThanOrEqual(atMost(attack, 0.11));
  });

  it("the size of a group, by cutting it up in every way and averaging", async () => {
    expect(successes(await averagePartitions(exactAll, people), 30)).toBeGreaterThan(0.95);
    const attack = await averagePartitions(ordinaryAll, people);
    expect(successes(attack, 30)).toBeLessThanOrEqual(atMost(attack, 0.23));
  });

  it("the two counts behind a share", async () => {
    expect(successes(await countsBehindRate(exact, exact, seeded(SEED)), 200)).toBeGreaterThan(0.8);
    const attack = await countsBehindRate(ordinary, exact, seeded(SEED));
    expect(successes(attack, 80)).toBeLessThanOrEqual(atMost(attack, 0.06));
  });

  it("whether a group is empty or nearly so", async () => {
    expect(successes(await emptyOrFew(exact, people), 1_000)).toBe(1);
    expect(successes(await emptyOrFew(ordinary, people), 1_000)).toBe(0.5);
  });
});

it("Everyday figures are near the truth, and large groups have one", async () => {
  expect(await everydayError(exact, people)).toMatchObject({ meanError: 0 });
  const { meanError, large, largeShown } = await everydayError(ordinary, people);
  expect(meanError).toBeGreaterThan(0.5);
  expect(meanError).toBeLessThan(2);
  expect(large).toBeGreaterThan(500);
  expect(largeShown / large).toBeGreaterThanOrEqual(0.85);
});

it("The outcome of a newcomer shows between two exact releases, and of protected ones only one answers", async () => {
  const { graph, release: before } = service;
  const known = new Set(people.map(({ id }) => id));
  const after = await service.admitNewcomers();
  const releases = {
    before,
    after,
    people: await readPeople(graph.owner, after),
    isNew: ({ id }: Person) => !known.has(id),
  };
  const exactOfAny = askAllThrough(graph, "exactStatistics", ATTACKERS.exact);
  const exactOfAfter: AskAll = (questions) =>
    exactOfAny(questions.map((question) => ({ release: after, ...question })));
  expect(successes(await newcomerBetweenReleases(exactOfAfter, releases), 50)).toBeGreaterThan(0.95);
  const attack = await newcomerBetweenReleases(ordinaryAll, releases);
  expect(successes(attack, 50)).toBe(attack.guessing);
  const [old, present] = await ordinaryAll([before, after].map((release) => ({ measure: "persons", by: [], release })));
  expect(old).toBeNull();
  expect(present).not.toBeNull();
});
