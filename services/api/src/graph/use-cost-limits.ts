import { complexityFromQuery } from "@pothos/plugin-complexity";
import { type DocumentNode, type ExecutionArgs, parse, separateOperations } from "graphql";
import type { Plugin } from "graphql-yoga";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { RequestContext } from "./context.ts";
import { GraphError } from "./errors.ts";
import type { Limits } from "./limits.ts";

/**
 * The cost of an operation is known from its text and arguments alone, never from the data. It is
 * refused when too high, taken off the caller's budget, and told in `extensions.cost`. With
 * `extensions: { dryRun: true }` in the request it is told without anything being run.
 */
export function useCostLimits(limits: Limits): Plugin<RequestContext> {
  const duration = limits.windowSeconds;
  const budgets = {
    known: new RateLimiterMemory({ keyPrefix: "known", points: limits.budget, duration }),
    public: new RateLimiterMemory({ keyPrefix: "public", points: limits.publicBudget, duration }),
  };
  return {
    onParse: ({ setParseFn }) =>
      setParseFn((source, options) => parse(source, { ...options, maxTokens: limits.tokens })),
    onExecute: async ({ args, setResultAndStopExecution }) => {
      const { viewer, params, address } = args.contextValue;
      const requested = measured(args, limits);
      const known = viewer.role !== "PUBLIC";
      const dryRun = params.extensions?.["dryRun"] === true;
      const spent = await spend(
        known ? budgets.known : budgets.public,
        known ? viewer.actor : address,
        dryRun ? 0 : requested,
      );
      const limit = known ? limits.budget : limits.publicBudget;
      const resetSeconds = Math.ceil(spent.msBeforeNext / 1000);
      const headers = {
        "ratelimit-policy": `"cost";q=${limit};w=${duration}`,
        ratelimit: `"cost";r=${Math.max(0, spent.remainingPoints)};t=${resetSeconds}`,
      };
      const resetAt = new Date(Date.now() + spent.msBeforeNext).toISOString();
      const told = { requested, limit: limits.operationCost, remaining: spent.remainingPoints, resetAt };
      if (dryRun)
        return setResultAndStopExecution({
          data: null,
          extensions: { cost: { ...told, actual: 0 }, http: { headers } },
        });
      return {
        onExecuteDone: ({ result, setResult }) => {
          if (Symbol.asyncIterator in result) return;
          const cost = { ...told, actual: fieldsIn(result.data) };
          setResult({ ...result, extensions: { ...result.extensions, cost, http: { headers } } });
        },
      };
    },
  };
}

function measured(
  { schema, document, operationName, variableValues, contextValue }: ExecutionArgs,
  limits: Limits,
): number {
  const chosen: DocumentNode = separateOperations(document)[operationName ?? ""] ?? document;
  const { complexity, depth } = complexityFromQuery(chosen, {
    schema,
    ctx: contextValue as object,
    variables: { ...variableValues },
  });
  if (complexity > limits.operationCost) {
    const advice = "Ask for smaller pages (`first`), fewer fields or fewer aliases at once.";
    const message = `This operation costs ${complexity}; one operation may cost ${limits.operationCost}. ${advice}`;
    throw new GraphError("COST_LIMIT_EXCEEDED", message, {
      cost: { requested: complexity, limit: limits.operationCost },
    });
  }
  if (depth > limits.depth) {
    throw new GraphError(
      "COST_LIMIT_EXCEEDED",
      `This operation is ${depth} fields deep; ${limits.depth} are allowed.`,
      { depth, limit: limits.depth },
    );
  }
  return complexity;
}

async function spend(budget: RateLimiterMemory, caller: string, points: number): Promise<RateLimiterRes> {
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

/** How many fields an answer really holds. */
function fieldsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + fieldsIn(item), 0);
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce<number>((sum, inner) => sum + 1 + fieldsIn(inner), 0);
}
