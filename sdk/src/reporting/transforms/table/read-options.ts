import type * as z from "zod/mini";
import type { JsonObject } from "../../../model/index.ts";
import { schemaProblems } from "../../definition/schema-problems.ts";
import { TransformError } from "../transform-error.ts";

/** @throws {@link TransformError} naming every option that is missing, wrong or unknown. */
export function readOptions<Schema extends z.ZodMiniType>(
  transform: string,
  schema: Schema,
  options: JsonObject,
): z.output<Schema> {
  const read = schema.safeParse(options);
  if (read.success) return read.data;
  const problems = schemaProblems(read.error.issues).map(({ path, message }) => `${path || "options"}: ${message}`);
  throw new TransformError(transform, `${problems.join("; ")}.`);
}
