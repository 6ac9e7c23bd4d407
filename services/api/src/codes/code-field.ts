// A column that holds a code is answered as a Code, with its words. In a schema file:
//   labourStatus: t.field({ type: CodeRef, nullable: true, description: "…", resolve: codeOf("labour-status", "labourStatus") }),
// Filters take the GraphQL enum of the list, such as `LabourStatusRef`: people-lists.ts, pathway-lists.ts, reference-lists.ts.

import type { Code } from "../generated/prisma/client.ts";
import type { RequestContext } from "../graph/context.ts";
import { codeLoaders } from "./code-loader.ts";

type Answered<Value> = Value extends null ? null : Code;

/**
 * Resolves a column of the row as the code that it holds; null where the column is null.
 * However many rows and columns ask, their lists are read in one statement.
 *
 * @param list - Code of the code list: the kebab case of the Postgres enum's name, such as `labour-status`.
 * @param column - Name of the column in the Prisma model.
 */
export const codeOf =
  <Column extends string>(list: string, column: Column) =>
  async <Value extends string | number | null>(
    row: Readonly<Record<Column, Value>>,
    _args: object,
    context: RequestContext,
  ): Promise<Answered<Value>> => {
    const value = row[column];
    if (value === null) return null as Answered<Value>;
    const codes = await codeLoaders(context).codes.load(list);
    const found = codes.find(({ code }) => code === String(value));
    if (!found) throw new Error(`The code list ${list} lacks ${value}; import the code lists.`);
    return found as Answered<Value>;
  };
