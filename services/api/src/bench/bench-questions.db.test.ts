import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { currentRelease } from "../statistics/releases/current-release.ts";
import { publishRelease } from "../statistics/releases/publish/publish-release.ts";
import type { ReleaseHead } from "../statistics/releases/release-head.ts";
import { createStatistics } from "../statistics/tables/create-statistics.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { BENCH_QUESTIONS, DASHBOARD } from "./bench-questions.ts";
import { fillWithPeople } from "./fill-with-people.ts";

const CELL_KEY_SECRET = "cell keys of the tests, at least 32 characters";
let database: TestDatabase;
let pool: pg.Pool;
let release: ReleaseHead;

beforeAll(async () => {
  database = await createTestDatabase();
  const { settings } = database;
  const folder = mkdtempSync(join(tmpdir(), "digipoint-bench-"));
  await fillWithPeople({ settings, folder }, 400);
  rmSync(folder, { recursive: true });
  await publishRelease({ database: settings, cellKeySecret: CELL_KEY_SECRET, publishedBy: "test", role: "OWNER" });
  pool = new pg.Pool({ ...settings, max: 2 });
  pool.on("error", () => undefined); // dropping the database may reach a connection before its end does
  const current = await currentRelease(pool);
  if (current === null) throw new Error("nothing was published");
  release = current;
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const engine = () => createStatistics({ pool, cellKeySecret: CELL_KEY_SECRET });

it.each(BENCH_QUESTIONS)("$name: the hand-written table holds the same figures", async ({ question, tableSql }) => {
  const scope = { cities: release.citiesReporting, projects: [], organisations: [] };
  const exact = await engine().exactTable(question, { release }, scope);
  const { rows } = await pool.query<unknown[]>({ text: tableSql, values: [release.id], rowMode: "array" });
  const byHand = rows.map((row) => Number(row.at(-1))).filter((figure) => figure !== 0);
  const figures = exact.values.filter((figure): figure is number => figure !== null && figure !== 0);
  expect(figures.length).toBeGreaterThan(3);
  expect(figures.toSorted(ascending)).toEqual(byHand.toSorted(ascending));
});

it.each(BENCH_QUESTIONS)("$name: the plain statement reads the same release", async ({ plainSql }) => {
  const { rowCount } = await pool.query(plainSql, [release.id]);
  const { rowCount: elsewhere } = await pool.query(plainSql, [release.id + 1]);
  expect(rowCount).toBeGreaterThan(0);
  expect(elsewhere).toBe(0);
});

it("asks twelve questions of a dashboard, all of them answerable and none twice", async () => {
  const tables = [];
  for (const question of DASHBOARD) tables.push(await engine().protectedTable(question, release, "known"));
  expect(new Set(tables.map(({ question }) => JSON.stringify(question))).size).toBe(12);
});

const ascending = (one: number, other: number) => one - other;
