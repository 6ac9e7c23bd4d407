import type { GraphQLResolveInfo } from "graphql";
import { z } from "zod";
import type { RequestContext } from "../graph/context.ts";

export const REASON = z
  .string()
  .trim()
  .min(10, "`reason` takes 10 characters or more.")
  .max(500, "`reason` takes 500 characters at most.");

const recordedOf = new WeakMap<RequestContext, Map<string, Promise<void>>>();

/** Writes down why sensitive answers are read, once an operation and reason; where that fails, none is answered. */
export function recordSensitiveReading(
  reason: string,
  context: RequestContext,
  { operation, variableValues }: GraphQLResolveInfo,
) {
  const recorded = recordedOf.get(context) ?? new Map<string, Promise<void>>();
  recordedOf.set(context, recorded);
  const known = recorded.get(reason);
  if (known) return known;
  const subject = { document: context.params.query ?? null, variables: variableValues };
  const recording = context.audit.record({
    action: "READ_SENSITIVE",
    operation: operation.name?.value ?? null,
    subject,
    reason,
  });
  recorded.set(reason, recording);
  return recording;
}
