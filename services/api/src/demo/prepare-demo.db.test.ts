import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readEnvironment } from "../platform/environment.ts";
import { withdrawRelease } from "../statistics/releases/withdraw-release.ts";
import { createTestDatabase, type TestDatabase } from "../testing/database.ts";
import { prepareDemo } from "./prepare-demo.ts";

const folder = mkdtempSync(join(tmpdir(), "digipoint-demo-"));
const environment = readEnvironment({
  DIGIPOINT_DATA: folder,
  DIGIPOINT_DEMO_DATA: fileURLToPath(new URL("../../../../examples/data", import.meta.url)),
  DIGIPOINT_DEMO_PARTICIPANTS: "60",
});

let database: TestDatabase;
let owner: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  owner = new pg.Client(database.settings);
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** What is said and which steps are shown while the demonstration is prepared. */
async function prepare() {
  const lines: string[] = [];
  const steps = new Set<string>();
  const teller = { say: (line: string) => void lines.push(line), progress: (step: string) => void steps.add(step) };
  await prepareDemo(database.settings, environment, teller);
  return { lines, steps: [...steps] };
}

const releases = async () => (await owner.query("select code, status from release order by id")).rows;

it("publishes one release of everybody, with its progress", async () => {
  const { lines, steps } = await prepare();
  expect(lines.filter((line) => line.startsWith("Published release"))).toHaveLength(1);
  expect(steps).toContain("publishing: records");
  expect(await releases()).toEqual([{ code: expect.any(String), status: "CURRENT" }]);
  const { rows } = await owner.query(
    "select count(*)::int, (select count(distinct (participant_id, project_code))::int from participation) as all from statistics.release_row",
  );
  expect(rows[0].count).toBe(rows[0].all);
});

it("publishes nothing the second time, be there a current release or none", async () => {
  const [{ code }] = await releases();
  expect((await prepare()).lines.filter((line) => line.startsWith("Published"))).toEqual([]);
  const withdrawal = { reason: "A test of the demonstration.", withdrawnBy: "tester", role: "ADMIN" };
  await withdrawRelease({ database: database.settings, release: code, ...withdrawal });
  expect((await prepare()).lines.filter((line) => line.startsWith("Published"))).toEqual([]);
  expect(await releases()).toEqual([{ code, status: "WITHDRAWN" }]);
});
