import pg from "pg";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { dimensionOf } from "../dimensions/dimensions.ts";
import type { Question } from "../questions/question.ts";
import type { ReleaseHead } from "../releases/release-head.ts";
import { complements, personsIn, placesOf } from "../testing/by-hand.ts";
import { categoryRows } from "../testing/random-categories.ts";
import { randomRecords, seeded, writeRelease } from "../testing/random-release.ts";
import { createStatistics } from "./create-statistics.ts";

const RECORDS = randomRecords(3_000, 7);
const RELEASE: ReleaseHead = {
  id: 1,
  code: "2026-01-01",
  asOf: "2026-01-01",
  status: "CURRENT",
  publishedAt: new Date(0),
  checksum: "0".repeat(64),
  perturbationTableId: "D5V3js2",
  threshold: 5,
  definitionVersions: {},
  citiesExpected: ["091", "049", "853", "837"],
  citiesReporting: ["091", "049", "853"],
};

let database: TestDatabase;
let pool: pg.Pool;
beforeAll(async () => {
  database = await createTestDatabase();
  const owner = new pg.Client(database.settings);
  await owner.connect();
  await writeRelease(owner, 1, RECORDS);
  await owner.query(
    "insert into statistics.release_category select * from jsonb_populate_recordset(null::statistics.release_category, $1)",
    [JSON.stringify(categoryRows(1))],
  );
  await owner.end();
  pool = new pg.Pool({ ...database.settings, max: 2 });
  pool.on("error", () => undefined); // dropping the database may reach a connection before its end does
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const engine = () => createStatistics({ pool, cellKeySecret: "a secret of the tests, and of nothing else" });
const ask = (question: Partial<Question>): Question => ({
  measure: "persons",
  statistic: null,
  by: [],
  where: [],
  ...question,
});

const EVERYWHERE = { cities: ["091", "049", "853"], projects: [], organisations: [] };

const QUESTIONS: readonly Partial<Question>[] = [
  {},
  { by: ["city", "gender"] },
  { by: ["ageBand", "project"], where: [{ dimension: "gender", category: "F" }] },
  { measure: "CO01", by: ["city", "labourStatus"] },
  { measure: "CO01", by: ["project"], where: [{ dimension: "entryYear", category: "2021" }] },
  { by: ["entryMonth"], where: [{ dimension: "entryYear", category: "2021" }] },
  { by: ["pathway", "city"] },
  { by: ["pathwayKind", "provider"] },
  { by: ["provider", "gender", "project"], where: [{ dimension: "pathwayKind", category: "STUDIES" }] },
  {
    by: ["pathway"],
    where: [
      { dimension: "pathwayKind", category: "STUDIES" },
      { dimension: "project", category: "A" },
    ],
  },
];

describe("exact figures", () => {
  it.each(QUESTIONS)("count each person once, whatever is asked: %j", async (question) => {
    const table = await engine().exactTable(ask(question), { release: RELEASE }, EVERYWHERE);
    const expected = placesOf(table).map((conditions) => personsIn(RECORDS, table.question.measure, conditions));
    expect(table.values.map((value) => value ?? 0)).toEqual(expected);
  });

  it("count within the scope alone", async () => {
    const table = await engine().exactTable(
      ask({ by: ["city"] }),
      { release: RELEASE },
      { cities: ["853"], projects: ["A"], organisations: [] },
    );
    const inScope = personsIn(RECORDS, "persons", [
      ["city", "853"],
      ["project", "A"],
    ]);
    expect(table.values).toEqual([inScope, 0, 0, inScope, 0]);
  });

  it("are none for a scope that names nothing", async () => {
    const table = await engine().exactTable(
      ask({}),
      { release: RELEASE },
      { cities: [], projects: [], organisations: [] },
    );
    expect(table.values).toEqual([0]);
  });

  it("add up amounts of a person before they cap them", async () => {
    const whole = await engine().exactTable(ask({ measure: "creditsEarned" }), { release: RELEASE }, EVERYWHERE);
    const byPerson = new Map<number, number>();
    for (const { person, record } of RECORDS) {
      byPerson.set(person, (byPerson.get(person) ?? 0) + Number(record["credits_earned"]));
    }
    const expected = [...byPerson.values()].reduce((sum, credits) => sum + Math.min(credits, 600), 0) / 10;
    expect(whole.values[0]).toBeCloseTo(expected, 6);
  });

  it("add up the credits of the pathway asked for alone", async () => {
    const table = await engine().exactTable(
      ask({ measure: "creditsEarned", by: ["pathway"] }),
      { release: RELEASE },
      EVERYWHERE,
    );
    const ofFirst = RECORDS.reduce((sum, { pathways }) => sum + (pathways.get("P1") ?? 0), 0) / 10;
    expect(table.values[1]).toBeCloseTo(ofFirst, 6);
  });
});

describe("protected figures", () => {
  it.each(QUESTIONS)("are shown only of five and more with five and more outside: %j", async (question) => {
    const table = await engine().protectedTable(ask(question), RELEASE, "known");
    const places = placesOf(table);
    table.statuses.forEach((status, index) => {
      const conditions = places[index] ?? [];
      const persons = personsIn(RECORDS, table.question.measure, conditions);
      if (status !== "SHOWN") return;
      expect(persons).toBeGreaterThanOrEqual(5);
      expect(Math.min(5, ...complements(RECORDS, table.question.measure, conditions))).toBeGreaterThanOrEqual(5);
      expect(Math.abs((table.values[index] ?? 0) - persons)).toBeLessThanOrEqual(5);
      expect(table.values[index]).toBeGreaterThanOrEqual(5);
    });
    expect(table.statuses.filter((status) => status === "SHOWN").length).toBeGreaterThan(0);
  });

  it("are the same for the same people, however they are asked for", async () => {
    const statistics = engine();
    const figures = async (question: Partial<Question>) => {
      const { values, statuses } = await statistics.protectedTable(ask(question), RELEASE, "known");
      return { values, statuses };
    };
    const F = { dimension: "gender", category: "F" };
    const { values } = await figures({ by: ["city", "gender"] });
    const filtered = await figures({ by: ["city"], where: [F] });
    expect(filtered.values).toEqual([0, 1, 2, 3, 4].map((city) => values[city * 5 + 1]));
    const status = { dimension: "labourStatus", category: "UNEMPLOYED" };
    expect(await figures({ measure: "CO01", where: [status] })).toEqual(await figures({ measure: "CO01" }));
    const laurea = { dimension: "pathway", category: "P1" };
    expect(await figures({ where: [laurea, { dimension: "provider", category: "UAS" }] })).toEqual(
      await figures({ where: [laurea] }),
    );
    expect(await figures({ where: [F, laurea] })).toEqual(await figures({ where: [laurea, F] }));
    const whole = async (asked: typeof statistics, where: Question["where"]) => {
      const table = await asked.protectedTable(ask({ where }), RELEASE, "known");
      return { ...table, coarser: await table.coarser() };
    };
    expect(await whole(engine(), [F, laurea])).toEqual(await whole(statistics, [laurea, F]));
  });

  it("name a city that has not reported as missing, never as zero", async () => {
    const table = await engine().protectedTable(ask({ by: ["city"] }), RELEASE, "known");
    expect(table.citiesMissing).toEqual(["837"]);
    expect([table.statuses[4], table.values[4]]).toEqual(["MISSING", null]);
  });

  it("say where nobody can be by definition", async () => {
    const table = await engine().protectedTable(ask({ measure: "CO01", by: ["labourStatus"] }), RELEASE, "known");
    expect(table.statuses.slice(2)).toEqual(["NOT_APPLICABLE", "NOT_APPLICABLE", "NOT_APPLICABLE"]);
  });

  it("tell of coarser questions where most of it is hidden, and these do show more", async () => {
    const statistics = engine();
    const question = ask({
      by: ["ageBand", "entryMonth", "labourStatus"],
      where: [{ dimension: "city", category: "853" }],
    });
    const table = await statistics.protectedTable(question, RELEASE, "known");
    const coarser = await table.coarser();
    expect(coarser.length).toBeGreaterThan(0);
    for (const { by, where, shown } of coarser) {
      const { statuses } = await statistics.protectedTable(ask({ by, where }), RELEASE, "known");
      const possible = statuses.filter((status) => status === "SHOWN" || status === "HIDDEN");
      expect(shown).toBeCloseTo(possible.filter((status) => status === "SHOWN").length / possible.length, 2);
    }
  });

  it("look for coarser questions once, and not before somebody wants to know them", async () => {
    const asking = vi.spyOn(pool, "query");
    const statements = () => asking.mock.calls.length;
    const statistics = engine();
    const fine = ask({ by: ["ageBand", "entryMonth", "labourStatus"] });
    await statistics.protectedTable(ask({ ...fine, measure: "CO01" }), RELEASE, "known"); // reads what is read once
    const before = statements();
    const table = await statistics.protectedTable(fine, RELEASE, "known");
    const answered = statements() - before;
    expect(answered).toBe(2); // people with one record, and with several

    const [first, second] = await Promise.all([table.coarser(), table.coarser()]);
    const looked = statements();
    expect(looked - before).toBeGreaterThan(2 * answered);
    const again = await (await statistics.protectedTable(fine, RELEASE, "known")).coarser();
    expect([second, again]).toEqual([first, first]);
    expect(statements()).toBe(looked);
    asking.mockRestore();
  });

  it("of visitors are twenty and more", async () => {
    const question = ask({ by: ["city", "gender", "entryYear"] });
    const known = await engine().protectedTable(question, RELEASE, "known");
    const seen = await engine().protectedTable(question, RELEASE, "public");
    expect(seen.values).toEqual(known.values.map((value) => (value !== null && value < 20 ? null : value)));
    expect(known.values.some((value) => value !== null && value < 20)).toBe(true);
  });
});

it("refuses nothing that may be asked of random combinations of dimensions", async () => {
  const random = seeded(3);
  const statistics = engine();
  const codes = [
    "city",
    "gender",
    "ageBand",
    "ageGroup",
    "labourStatus",
    "project",
    "entryYear",
    "entryMonth",
    "pathway",
    "provider",
  ];
  for (let round = 0; round < 25; round += 1) {
    const by = [...new Set(Array.from({ length: 3 }, () => codes[Math.floor(random() * codes.length)] ?? "city"))];
    const hierarchies = by.map((code) => dimensionOf(code)?.coarser ?? code);
    if (new Set(hierarchies).size < by.length || (by.includes("entryYear") && by.includes("entryMonth"))) continue;
    const exact = await statistics.exactTable(ask({ by }), { release: RELEASE }, EVERYWHERE);
    expect(exact.values.map((value) => value ?? 0)).toEqual(
      placesOf(exact).map((conditions) => personsIn(RECORDS, "persons", conditions)),
    );
  }
});
