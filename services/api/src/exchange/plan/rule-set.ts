import { createHash } from "node:crypto";
import { ALL_RULES } from "../rules/all-rules.ts";
import { FILE_RULES } from "../rules/file-rules.ts";
import { ALL_TABLES } from "../tables/all-tables.ts";

/** Stands for everything that a delivery is checked by: tables, columns and rules. Changes when any of them does. */
export const RULE_SET: string = createHash("sha256")
  .update(
    JSON.stringify([
      ALL_TABLES.map(({ file, key, columns }) => [
        file,
        key,
        columns.map(({ name, type, required, whenEmpty = null }) => [
          name,
          type.sql,
          type.accepts,
          required,
          whenEmpty,
        ]),
      ]),
      ALL_RULES.map(({ code, severity, table, broken, joins = null }) => [code, severity, table.file, broken, joins]),
      FILE_RULES,
    ]),
  )
  .digest("hex");
