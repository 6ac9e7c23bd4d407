import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PUBLIC_VIEWER, type Viewer } from "../../access/viewer.ts";
import { type DatabasePool, openPool } from "../../platform/database.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { createQuestionLedger } from "./question-ledger.ts";

let test: TestDatabase;
let pools: DatabasePool;
beforeAll(async () => {
  test = await createTestDatabase();
  pools = openPool(test.settings, { maxConnections: 2, waitMs: 2_000, statementMs: 10_000 });
});
afterAll(async () => {
  await pools.close();
  await test.drop();
});

const analyst = (actor: string): Viewer => ({ ...PUBLIC_VIEWER, role: "ANALYST", actor });
const caller = (viewer: Viewer, address = "192.0.2.1") => ({ viewer, address, requestId: "request-1" });
const asked = (cells: number) => ({
  release: "2026-01-01",
  question: { measure: "persons", statistic: null, by: ["city"], where: [] },
  cells,
  hidden: 0,
});
const SPENT = { extensions: { code: "RATE_LIMITED", retryAfter: expect.any(Number) } };
const ledger = () => createQuestionLedger(pools.aggregate, { dailyCells: 100, publicDailyCells: 50 });

describe("the day's budget", () => {
  it("is that of a credential, whatever process it asks", async () => {
    await ledger().enter(caller(analyst("key:one")), asked(60));
    await expect(ledger().enter(caller(analyst("key:one")), asked(41))).rejects.toMatchObject(SPENT);
    await expect(ledger().enter(caller(analyst("key:two")), asked(100))).resolves.toBeUndefined();
  });

  it("is not touched by an answer that it does not reach for", async () => {
    await expect(ledger().enter(caller(analyst("key:three")), asked(101))).rejects.toMatchObject(SPENT);
    await expect(ledger().enter(caller(analyst("key:three")), asked(100))).resolves.toBeUndefined();
  });

  it("is whole again the next day", async () => {
    const before = ["key:four", "ANALYST", "request-0", "2026-01-01", "persons", [], "[]", 100, 0];
    await pools.aggregate.query(
      `insert into question_audit (at, actor, role, request_id, release_code, measure, breakdowns, conditions, cells, hidden)
       values (date_trunc('day', now(), 'Europe/Helsinki') - interval '1 second', $1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      before,
    );
    await expect(ledger().enter(caller(analyst("key:four")), asked(100))).resolves.toBeUndefined();
  });

  it("is that of their address for visitors, who are noted nowhere", async () => {
    const visitors = ledger();
    await visitors.enter(caller(PUBLIC_VIEWER), asked(50));
    await expect(visitors.enter(caller(PUBLIC_VIEWER), asked(1))).rejects.toMatchObject(SPENT);
    await expect(visitors.enter(caller(PUBLIC_VIEWER, "192.0.2.2"), asked(1))).resolves.toBeUndefined();
    const { rows } = await pools.aggregate.query("select actor from question_audit where actor = 'public'");
    expect(rows).toEqual([]);
  });
});
