import type { CallStep } from "./call.ts";
import type { Means } from "./means.ts";

/** What happens inside the client, for debugging. Credentials are never in it; variables and figures are. */
export type DebugEvent =
  | { readonly kind: "notice"; readonly message: string }
  | {
      readonly kind: "request";
      readonly requestId: string;
      readonly operation: string | undefined;
      readonly variables: object;
    }
  | {
      readonly kind: "answer";
      readonly requestId: string;
      readonly status: number;
      readonly durationMs: number;
      readonly data: unknown;
      readonly errors: readonly unknown[];
    };

/** Tells each attempt and its answer, after saying first that it does. */
export function tellDebugger(tell: (event: DebugEvent) => void, { now }: Means): CallStep {
  tell({ kind: "notice", message: "Debugging is on: what follows holds variables and figures. Keep it to yourself." });
  return (next) => async (call) => {
    const { requestId, name: operation, variables } = call;
    tell({ kind: "request", requestId, operation, variables });
    const started = now();
    const { status, data, errors, ...rest } = await next(call);
    tell({ kind: "answer", requestId, status, durationMs: Math.round(now() - started), data, errors });
    return { status, data, errors, ...rest };
  };
}
