import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tableFromStore } from "../../disclosure/stored-table.ts";
import { DEFAULT_TABLE } from "../../disclosure/testing/default-table.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/database.ts";

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
});

async function readStored() {
  const { rows: heads } = await owner.query(
    `select id, max_noise as "maxNoise", variance::float8 as variance, never_up_to as "neverUpTo", checksum
      from statistics.perturbation_table`,
  );
  const { rows: intervals } = await owner.query(
    `select count_row as "countRow", position, upper_key::float8 as "upperKey", noise
      from statistics.perturbation_interval where table_id = $1`,
    [DEFAULT_TABLE.id],
  );
  expect(heads).toHaveLength(1);
  return { ...heads[0], intervals };
}

it("The stored table is the one that the solver finds", async () => {
  expect(tableFromStore(await readStored())).toEqual(DEFAULT_TABLE);
});

it("The checksum can be worked out in the database too", async () => {
  const { rows } = await owner.query(
    `select t.checksum = encode(sha256(convert_to(
        string_agg(concat_ws(',', count_row, position, upper_key, noise), e'\\n' order by count_row, position), 'UTF8')), 'hex') as same
      from statistics.perturbation_table t join statistics.perturbation_interval i on i.table_id = t.id
      group by t.id`,
  );
  expect(rows).toEqual([{ same: true }]);
});

describe("nobody changes a frozen table, not even its owner", () => {
  it.each([
    "update statistics.perturbation_interval set noise = 0",
    "update statistics.perturbation_interval set upper_key = upper_key where false",
    "delete from statistics.perturbation_interval where count_row = 4",
    "truncate statistics.perturbation_interval",
    "update statistics.perturbation_table set variance = 2",
    "delete from statistics.perturbation_table",
    "truncate statistics.perturbation_table cascade",
  ])("%s", async (statement) => {
    await expect(owner.query(statement)).rejects.toMatchObject({ code: "42501", message: /frozen/ });
  });
});

it("The aggregation may read it but not add to it", async () => {
  await owner.query("begin");
  try {
    await owner.query("set local role digipoint_aggregate");
    const { rowCount } = await owner.query("select from statistics.perturbation_interval");
    expect(rowCount).toBeGreaterThan(0);
    const insert = "insert into statistics.perturbation_interval values ('D5V3js2', 9, 0, 4294967296, 0)";
    await expect(owner.query(insert)).rejects.toMatchObject({ code: "42501" });
  } finally {
    await owner.query("rollback");
  }
});
