import type { Send } from "./call.ts";
import { type Endpoint, postRequest } from "./post-request.ts";
import { readAnswer } from "./read-answer.ts";

const ACCEPT = "application/graphql-response+json, application/json;q=0.9";

/** The end of the way: over the network and back. */
export const sendRequest =
  (endpoint: Endpoint): Send =>
  async (call) =>
    readAnswer(await postRequest(endpoint, call, ACCEPT), call.requestId, call.signal);
