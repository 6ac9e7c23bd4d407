import { parse } from "libpg-query";

/** Cuts a script into its statements with PostgreSQL's own parser, so function bodies stay whole. */
export async function splitStatements(script: string): Promise<readonly string[]> {
  const { stmts = [] } = await parse(script);
  const bytes = Buffer.from(script, "utf8"); // the parser counts in bytes
  return stmts.map(({ stmt_location = 0, stmt_len }) =>
    bytes.toString("utf8", stmt_location, stmt_len ? stmt_location + stmt_len : undefined).trim(),
  );
}
