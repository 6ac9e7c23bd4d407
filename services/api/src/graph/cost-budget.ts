import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { CallerContext } from "./context.ts";
import { GraphError } from "./errors.ts";
import type { Limits } from "./limits.ts";

type Caller = Pick<CallerContext, "viewer" | "address">;

/** What is left of a caller's budget. */
export interface BudgetLeft {
  /** Cost points. */
  readonly remaining: number;
  /** When the budget is whole again, ISO 8601. */
  readonly resetAt: string;
  /** The same as response headers. */
  readonly headers: Readonly<Record<"ratelimit" | "ratelimit-policy", string>>;
}

/**
 * The cost points that each caller may spend in a window, by whatever route: a credential has its own, and visitors
 * without one share that of their address.
 */
export interface CostBudget {
  /** @throws {@link GraphError} RATE_LIMITED where it does not reach. */
  spend(caller: Caller, points: number): Promise<BudgetLeft>;
}

export function createCostBudget({ windowSeconds: duration, ...limits }: Limits): CostBudget {
  const known = new RateLimiterMemory({ keyPrefix: "known", points: limits.budget, duration });
  const visitors = new RateLimiterMemory({ keyPrefix: "public", points: limits.publicBudget, duration });
  return {
    spend: async ({ viewer, address }, points) => {
      const isKnown = viewer.role !== "PUBLIC";
      const spent = await take(isKnown ? known : visitors, isKnown ? viewer.actor : address, points);
      const limit = isKnown ? limits.budget : limits.publicBudget;
      const resetSeconds = Math.ceil(spent.msBeforeNext / 1000);
      return {
        remaining: spent.remainingPoints,
        resetAt: new Date(Date.now() + spent.msBeforeNext).toISOString(),
        headers: {
          "ratelimit-policy": `"cost";q=${limit};w=${duration}`,
          ratelimit: `"cost";r=${Math.max(0, spent.remainingPoints)};t=${resetSeconds}`,
        },
      };
    },
  };
}

async function take(budget: RateLimiterMemory, caller: string, points: number): Promise<RateLimiterRes> {
  try {
    return await budget.consume(caller, points);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    const retryAfter = Math.ceil(refused.msBeforeNext / 1000);
    throw new GraphError("RATE_LIMITED", `The budget of this minute is spent; try again in ${retryAfter} seconds.`, {
      retryAfter,
    });
  }
}
