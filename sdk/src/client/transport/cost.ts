import type { Cost } from "./transport.ts";

/** What the service says that an operation cost; null where it does not. */
export function costIn({ cost }: Readonly<Record<string, unknown>>): Cost | null {
  if (typeof cost !== "object" || cost === null) return null;
  const { requested, limit, remaining, resetAt } = cost as Readonly<Record<keyof Cost, unknown>>;
  const isTold =
    typeof requested === "number" &&
    typeof limit === "number" &&
    typeof remaining === "number" &&
    typeof resetAt === "string";
  return isTold ? { requested, limit, remaining, resetAt } : null;
}
