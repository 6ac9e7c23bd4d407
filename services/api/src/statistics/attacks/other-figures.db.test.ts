import { afterAll, beforeAll, expect, it } from "vitest";
import { type Ask, innerPlaces, type Table, type TableQuestion } from "./ask.ts";
import { askAllThrough, askThrough } from "./ask-graph.ts";
import { ATTACKERS, type AttackedService, openAttackedService } from "./attacked-service.ts";
import { successOf } from "./attempts.ts";
import { type Credits, creditsOfOnePerson } from "./credits-of-one-person.ts";
import { type Person, readPeople } from "./people.ts";

let service: AttackedService;
let people: readonly Person[];
let credits: Credits;
let exact: Ask;
let ordinary: Ask;
let visitor: Ask;
beforeAll(async () => {
  service = await openAttackedService(3_000, 8);
  const { graph, release } = service;
  people = await readPeople(graph.owner, release);
  credits = await readCredits();
  const exactOfAny = askAllThrough(graph, "exactStatistics", ATTACKERS.exact);
  exact = askThrough((questions) => exactOfAny(questions.map((question) => ({ release, ...question }))));
  ordinary = askThrough(askAllThrough(graph, "statistics", ATTACKERS.ordinary));
  visitor = askThrough(askAllThrough(graph, "statistics", ATTACKERS.public));
});
afterAll(() => service.close());

async function readCredits(): Promise<Credits> {
  const { rows } = await service.graph.owner.query<{ id: string; tenths: number }>(
    `select participant_id::text as id, sum(credits_earned)::int as tenths from statistics.release_row
     where release_id = (select id from release where code = $1) group by 1`,
    [service.release],
  );
  return new Map(rows.map(({ id, tenths }) => [id, tenths / 10]));
}

const figuresOf = (table: Table) => innerPlaces(table.categories).map((codes) => table.figure(...codes));

it("Exact sums tell what one person earned, and of protected ones never both are shown", async () => {
  const lost = await creditsOfOnePerson(exact, people, credits);
  expect(lost.attempts).toBeGreaterThan(10);
  expect(successOf(lost)).toBeGreaterThan(0.95);
  expect(await creditsOfOnePerson(ordinary, people, credits)).toMatchObject({ told: 0, successes: 0 });
});

it("A sum is near the truth, but not the truth", async () => {
  const question = { measure: "creditsEarned", by: ["city"] };
  const [told, known] = [figuresOf(await ordinary(question)), figuresOf(await exact(question))];
  const off = told.map((sum, place) => Math.abs((sum ?? Number.NaN) - (known[place] ?? Number.NaN)));
  expect(Math.max(...off)).toBeGreaterThan(1);
  expect(Math.max(...off)).toBeLessThan(150);
});

it.each([["gender"], ["city"], ["entryYear"], ["ageGroup"]])(
  "A share by %s is that of the two published counts, and says no more",
  async (dimension) => {
    const by = [dimension];
    const share = await ordinary({ measure: "CO01", statistic: "SHARE", by });
    const [counts, totals] = [await ordinary({ measure: "CO01", by }), await ordinary({ measure: "TOTAL", by })];
    for (const codes of innerPlaces(share.categories)) {
      const [told, count, total] = [share, counts, totals].map((table) => table.figure(...codes));
      const isToldOf = typeof count === "number" && typeof total === "number" && total >= 20;
      const percent = isToldOf ? Math.min(100, (100 * count) / total) : null;
      const rounded = percent !== null && Number(total) < 100 ? Math.round(percent) : percent;
      expect(told).toBe(rounded === null ? null : Math.round(rounded * 10) / 10);
    }
  },
);

it("A mean is the published sum by the published count", async () => {
  const by = ["city"];
  const mean = await ordinary({ measure: "creditsEarned", statistic: "MEAN", by });
  const [sum, count] = [await ordinary({ measure: "creditsEarned", by }), await ordinary({ measure: "persons", by })];
  const shown = innerPlaces(mean.categories).filter((codes) => mean.figure(...codes) !== null);
  expect(shown.length).toBeGreaterThan(3);
  for (const codes of shown) {
    const ratio = (sum.figure(...codes) ?? Number.NaN) / (count.figure(...codes) ?? Number.NaN);
    expect(Math.abs((mean.figure(...codes) ?? Number.NaN) - ratio)).toBeLessThanOrEqual(0.51);
  }
});

it("Visitors see what everybody sees, but for what is below twenty", async () => {
  const questions: readonly TableQuestion[] = [
    { measure: "persons", by: ["city", "ageGroup", "outcome"] },
    { measure: "persons", by: ["project", "pathwayKind", "gender"] },
    { measure: "CO01", by: ["city", "entryYear"] },
  ];
  let below = 0;
  for (const question of questions) {
    const known = figuresOf(await ordinary(question));
    below += known.filter((figure) => figure !== null && figure < 20).length;
    const cut = known.map((figure) => (figure === null || figure < 20 ? null : figure));
    expect(figuresOf(await visitor(question))).toEqual(cut);
  }
  expect(below).toBeGreaterThan(0);
});

it("That somebody still takes part is one fact, in whichever dimension it is asked", async () => {
  const asked = ["outcome", "exitReason", "exitYear", "exitQuarter", "exitMonth"].map(async (dimension) =>
    ordinary({ measure: "persons", by: ["city", "gender"], where: [{ dimension, category: "NONE" }] }),
  );
  const [one, ...others] = (await Promise.all(asked)).map(figuresOf);
  expect(one?.some((figure) => figure !== null)).toBe(true);
  for (const other of others) expect(other).toEqual(one);
});

it("A share among the unemployed is a share of the unemployed", async () => {
  const share = await exact({ measure: "CO01", statistic: "SHARE", by: ["labourStatus"] });
  expect(share.figure("UNEMPLOYED")).toBe(100);
});
