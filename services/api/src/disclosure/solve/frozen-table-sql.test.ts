import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { DEFAULT_TABLE } from "../testing/default-table.ts";
import { frozenTableSql } from "./frozen-table-sql.ts";

const MIGRATION = "../../../prisma/migrations/20261123200100_perturbation_table/migration.sql";

// Where this fails, the solver has changed, and not the table: published figures depend on the migration.
it("The migration holds exactly the table that the solver finds", () => {
  const sql = readFileSync(new URL(MIGRATION, import.meta.url), "utf8");
  const statements = sql.slice(sql.indexOf("insert into"), sql.indexOf("create function")).trimEnd();
  expect(`${statements}\n`).toBe(frozenTableSql(DEFAULT_TABLE));
});
