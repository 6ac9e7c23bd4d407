import { ColumnTypeEnum, type SqlDriverAdapter, type SqlQuery } from "@prisma/driver-adapter-utils";
import type { Pool } from "pg";

const INTERNAL_CHAR = 18; // PostgreSQL's one-byte "char", which its own catalogue uses
const TEXT = 25;

/**
 * The engine reads the catalogue, whose one-byte characters the published adapter cannot map.
 * Here they travel as text and arrive as the characters that the engine expects.
 */
export function readInternalChar<Adapter extends SqlDriverAdapter & { underlyingDriver(): Pool }>(
  adapter: Adapter,
): Adapter {
  const columns = new Set<string>();
  const pool = adapter.underlyingDriver();
  const ask = pool.query.bind(pool) as (
    ...args: readonly unknown[]
  ) => Promise<{ fields: { name: string; dataTypeID: number }[] }>;
  const relabelled = async (...args: readonly unknown[]) => {
    const result = await ask(...args);
    for (const field of result.fields ?? []) {
      if (field.dataTypeID !== INTERNAL_CHAR) continue;
      columns.add(field.name);
      field.dataTypeID = TEXT;
    }
    return result;
  };
  Object.assign(pool, { query: relabelled });
  const queryRaw = adapter.queryRaw.bind(adapter);
  return Object.assign(adapter, {
    queryRaw: async (query: SqlQuery) => {
      const result = await queryRaw(query);
      const types = result.columnTypes.map((type, at) =>
        columns.has(result.columnNames[at] ?? "") ? ColumnTypeEnum.Character : type,
      );
      return { ...result, columnTypes: types };
    },
  });
}
