import type { Operation, OperationResult } from "@urql/core";
import { SdkError } from "../../model/index.ts";
import { NetworkError } from "../errors/connection-errors.ts";
import { callOf } from "../exchanges/service-exchange.ts";
import { checkedTimeout } from "./check-options.ts";
import type { Connection } from "./connect.ts";
import { toDocument } from "./to-document.ts";
import { toResult } from "./to-result.ts";
import type { CallOptions, Result, Transport } from "./transport.ts";
import type { TypedDocument } from "./typed-document.ts";

let calls = 0;

/** Typed calls over one connection. */
export function createTransport({ url, urql, ways }: Connection): Transport {
  const operationOf = (
    document: TypedDocument<unknown, never>,
    variables: unknown,
    options: CallOptions,
  ): Operation => {
    const { signal, timeoutMs = ways.timeoutMs } = options;
    const { query, text } = toDocument(document);
    // A key of its own: urql would let equal calls share one request, and with it one signal and one deadline.
    calls -= 1;
    const request = { key: calls, query, variables: variables as Record<string, unknown> };
    return urql.createRequestOperation(kindOf(query), request, { signal, text, timeoutMs: checkedTimeout(timeoutMs) });
  };
  return {
    url,
    request: async <Data, Variables>(
      document: TypedDocument<Data, Variables>,
      variables: Variables,
      options: CallOptions = {},
    ): Promise<Result<Data>> => {
      const operation = operationOf(document as TypedDocument<unknown, never>, variables, options);
      return resultOf(await urql.executeRequestOperation(operation).toPromise());
    },
    subscribe: async function* <Data, Variables>(
      document: TypedDocument<Data, Variables>,
      variables: Variables,
      options: Pick<CallOptions, "signal"> = {},
    ): AsyncGenerator<Result<Data>> {
      const left = new AbortController();
      try {
        const operation = operationOf(document as TypedDocument<unknown, never>, variables, options);
        for await (const followed of ways.follow(callOf(operation, ways, left.signal))) {
          if (followed.kind === "answer") yield toResult<Data>(followed.answer);
        }
      } finally {
        left.abort();
      }
    },
  };
}

function kindOf({ definitions }: Operation["query"]): Exclude<Operation["kind"], "teardown"> {
  for (const definition of definitions) {
    if ("operation" in definition) return definition.operation as Exclude<Operation["kind"], "teardown">;
  }
  return "query";
}

function resultOf<Data>({ data, error, extensions = {} }: OperationResult): Result<Data> {
  if (error?.networkError) {
    if (error.networkError instanceof SdkError) throw error.networkError;
    throw new NetworkError("The call failed on its way.", { cause: error.networkError });
  }
  const { requestId } = extensions as { readonly requestId?: unknown };
  return toResult({ data, errors: error?.graphQLErrors ?? [], extensions, requestId: String(requestId ?? "") });
}
