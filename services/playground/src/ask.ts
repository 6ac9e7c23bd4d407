import type { Fetcher, FetcherOpts, FetcherParams } from "@graphiql/toolkit";
import { type ExecutionResult, GraphQLError, Kind, parse } from "graphql";
import { sendableHeaders } from "./key-header.ts";
import { tellOutcome } from "./outcome.ts";

/** Asks the service; a refusal or a lost connection is an answer with an error, never a thrown one. */
async function ask(endpoint: string, params: FetcherParams, options: FetcherOpts): Promise<ExecutionResult> {
  try {
    const response = await fetch(endpoint, {
      method: "POST",
      headers: {
        ...sendableHeaders(options.headers ?? {}),
        "content-type": "application/json",
        accept: "application/graphql-response+json, application/json;q=0.9",
      },
      body: JSON.stringify(withOwnOperation(params)),
      cache: "no-store",
      // The key in the header is the only credential: no cookie is sent or kept.
      credentials: "omit",
    });
    return readAnswer(response);
  } catch (cause) {
    return { errors: [new GraphQLError(`The service could not be asked: ${String(cause)}`)] };
  }
}

/**
 * Names the operation of the query itself where it holds but one: right after a change of tab GraphiQL
 * still names the operation of the tab before.
 */
function withOwnOperation(params: FetcherParams): FetcherParams {
  const names = operationNames(params.query);
  if (names.length !== 1 || params.operationName === undefined) return params;
  return { ...params, operationName: names[0] ?? null };
}

function operationNames(query: string): (string | undefined)[] {
  try {
    const operations = parse(query, { noLocation: true }).definitions;
    return operations.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? [one.name?.value] : []));
  } catch {
    return []; // the service says where the query cannot be read
  }
}

async function readAnswer(response: Response): Promise<ExecutionResult> {
  const text = await response.text();
  if (/json/.test(response.headers.get("content-type") ?? "")) return JSON.parse(text);
  const reason = `${response.status} ${response.statusText} ${text.slice(0, 300)}`.trim();
  return { errors: [new GraphQLError(`The service answered without JSON: ${reason}`)] };
}

/** Makes the function through which GraphiQL asks; `announce` hears how each question went. */
export const createFetcher =
  (endpoint: string, announce: (sentence: string) => void): Fetcher =>
  async (params, options) => {
    announce("Running.");
    const answer = await ask(endpoint, params, options ?? {});
    announce(tellOutcome(answer));
    return answer;
  };
