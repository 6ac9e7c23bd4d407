import pg from "pg";
import { expect, it } from "vitest";
import { createTestDatabase } from "./database.ts";

it("gives every caller a migrated database of its own", async () => {
  const [first, second] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  expect(first.settings.database).not.toBe(second.settings.database);
  const client = new pg.Client(first.settings);
  await client.connect();
  const { rows } = await client.query("select count(*)::int as cities from city");
  await client.end();
  expect(rows).toEqual([{ cities: 0 }]);
  await Promise.all([first.drop(), second.drop()]);
});
