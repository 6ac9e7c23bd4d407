import { fileURLToPath } from "node:url";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importDelivery } from "../../exchange/import-delivery.ts";
import { createTestDatabase, type TestDatabase } from "../../testing/database.ts";
import { mergedRecords } from "./merged-record.sql.ts";

type Figures = readonly [total: number, women: number, men: number];

const AS_OF = "2022-10-31";
/** Worked out by hand, by whom it counts. */
const ESF: Readonly<Record<string, readonly [...Figures, people: string]>> = {
  co01: [6, 2, 4, "A01 A02 A03 A08 A09 A12"],
  co02: [2, 1, 1, "A01 A03"],
  co03: [3, 2, 1, "A04 A05 A11"],
  co04: [2, 2, 0, "A04 A11"],
  co05: [2, 1, 1, "A06 A07"],
  co06: [4, 2, 2, "A01 A04 A05 A09"],
  co07: [3, 2, 1, "A03 A06 A11"],
  co08: [2, 1, 1, "A03 A11"],
  co09: [1, 1, 0, "A04"],
  co10: [5, 3, 2, "A01 A03 A05 A08 A11"],
  co11: [4, 1, 3, "A02 A06 A07 A12"],
  co15: [2, 2, 0, "A06 A11"],
  co16: [2, 0, 2, "A02 A03"],
  co17: [2, 1, 1, "A04 A09"],
  cr01: [2, 1, 1, "A05 A11"],
  cr02: [2, 1, 1, "A06 A12"],
  cr03: [2, 1, 1, "A02 A08"],
  cr04: [2, 2, 0, "A01 A04"],
  cr05: [4, 3, 1, "A02 A04 A06 A11"],
  cr06: [6, 4, 2, "A01 A03 A04 A05 A08 A11"],
  cr07: [1, 1, 0, "A06"],
  cr08: [2, 1, 1, "A03 A11"],
  cr09: [3, 2, 1, "A03 A04 A11"],
  total: [11, 5, 6, "A01 A02 A03 A04 A05 A06 A07 A08 A09 A11 A12"],
};
const ESF_PLUS: Readonly<Record<string, Figures>> = {
  eeco01: [12, 6, 6],
  eeco02: [6, 2, 4],
  eeco03: [2, 1, 1],
  eeco04: [3, 2, 1],
  eeco05: [2, 1, 1],
  eeco06: [0, 0, 0],
  eeco07: [6, 3, 3],
  eeco08: [3, 2, 1],
  eeco09: [2, 1, 1],
  eeco10: [5, 3, 2],
  eeco11: [4, 1, 3],
  eecr01: [2, 1, 1],
  eecr02: [2, 1, 1],
  eecr03: [2, 1, 1],
  eecr04: [2, 2, 0],
  eecr05: [6, 4, 2],
  eecr06: [1, 1, 0],
};

let database: TestDatabase;
let owner: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = new pg.Client(database.settings);
  await owner.connect();
  for (const name of ["digipoint", "worked-example"]) {
    const source = fileURLToPath(new URL(`../../../../../examples/data/${name}`, import.meta.url));
    await importDelivery({ database: database.settings, source, recordKeySecret: "a secret of the tests, 32 letters" });
  }
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

const ask = async (question: string) =>
  (
    await owner.query(
      question.replace("from records", () => `from (${mergedRecords("$1::date")}) records`),
      [AS_OF],
    )
  ).rows;

describe("Worked example A", () => {
  it.each(Object.entries(ESF))("gives %s in total, of women, of men", async (column, [total, women, men, people]) => {
    const [found] = await ask(`
      select count(*)::int as total, count(*) filter (where gender = 'F')::int as women,
        count(*) filter (where gender = 'M')::int as men,
        string_agg((select external_ref from participant_ref r where r.participant_id = records.participant_id), ' '
          order by (select external_ref from participant_ref r where r.participant_id = records.participant_id)) as people
      from records where ${column}`);
    expect(found).toEqual({ total, women, men, people });
  });

  it.each(Object.entries(ESF_PLUS))("gives %s in total, of women, of men", async (column, [total, women, men]) => {
    const [found] = await ask(`
      select count(*)::int as total, count(*) filter (where gender = 'F')::int as women,
        count(*) filter (where gender = 'M')::int as men
      from records where ${column}`);
    expect(found).toEqual({ total, women, men });
  });

  it("has twelve records, of which eleven are complete", async () => {
    const [found] = await ask(
      "select count(*)::int as grand, count(*) filter (where total)::int as complete from records",
    );
    expect(found).toEqual({ grand: 12, complete: 11 });
  });

  it("has its complete records in the municipalities of first entry", async () => {
    const found = await ask(`
      select city_code, count(*) filter (where total)::int as complete, count(*)::int as records_all
      from records group by city_code order by city_code`);
    expect(found.map((row) => Object.values(row))).toEqual([
      ["049", 3, 3],
      ["091", 2, 3],
      ["092", 3, 3],
      ["853", 3, 3],
    ]);
  });

  it("has one record of the person who came back", async () => {
    const found = await ask(
      "select project_code, records.records, city_code, exit_month from records where credits_earned = 0 and exit_month = '2021-05'",
    );
    expect(found).toEqual([{ project_code: "EXAMPLE-A", records: 1, city_code: "853", exit_month: "2021-05" }]);
  });
});
