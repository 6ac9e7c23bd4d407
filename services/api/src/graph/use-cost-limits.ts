import { complexityFromQuery } from "@pothos/plugin-complexity";
import { type DocumentNode, type ExecutionArgs, parse, separateOperations } from "graphql";
import type { Plugin } from "graphql-yoga";
import type { RequestContext } from "./context.ts";
import type { CostBudget } from "./cost-budget.ts";
import { GraphError } from "./errors.ts";
import type { Limits } from "./limits.ts";

/**
 * The cost of an operation is known from its text and arguments alone, never from the data. It is
 * refused when too high, taken off the caller's budget, and told in `extensions.cost`. With
 * `extensions: { dryRun: true }` in the request it is told without anything being run.
 */
export function useCostLimits(limits: Limits, budget: CostBudget): Plugin<RequestContext> {
  return {
    onParse: ({ setParseFn }) =>
      setParseFn((source, options) => parse(source, { ...options, maxTokens: limits.tokens })),
    // A subscription costs what one event of it does; events are few, and not counted.
    onSubscribe: async ({ args }) => {
      await budget.spend(args.contextValue, measured(args, limits));
    },
    onExecute: async ({ args, setResultAndStopExecution }) => {
      const requested = measured(args, limits);
      const dryRun = args.contextValue.params.extensions?.["dryRun"] === true;
      const { headers, ...left } = await budget.spend(args.contextValue, dryRun ? 0 : requested);
      const cost = { requested, limit: limits.operationCost, ...left };
      if (dryRun) {
        return setResultAndStopExecution({
          data: null,
          extensions: { cost: { ...cost, actual: 0 }, http: { headers } },
        });
      }
      return {
        onExecuteDone: ({ result, setResult }) => {
          if (Symbol.asyncIterator in result) return;
          const actual = fieldsIn(result.data);
          setResult({ ...result, extensions: { ...result.extensions, cost: { ...cost, actual }, http: { headers } } });
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

/** How many fields an answer really holds. */
function fieldsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + fieldsIn(item), 0);
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce<number>((sum, inner) => sum + 1 + fieldsIn(inner), 0);
}
