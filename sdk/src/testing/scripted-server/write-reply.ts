import type { ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { Reply, ScriptedError } from "./reply.ts";

type AnswerReply = Extract<Reply, { kind: "answer" }>;

const MODERN = "application/graphql-response+json; charset=utf-8";

/** What the service's codes say as statuses; whatever is not here is 422. */
const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  RELEASE_GONE: 410,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  SERVICE_UNAVAILABLE: 503,
  NO_RELEASE: 503,
  TIMEOUT: 504,
};

/** Does with a response what the script says. */
export async function writeReply(response: ServerResponse, reply: Reply, requestId: string): Promise<void> {
  switch (reply.kind) {
    case "answer":
      return writeAnswer(response, reply, requestId);
    case "raw":
      response.writeHead(reply.status, { "content-type": reply.mediaType, ...reply.headers }).end(reply.body);
      return;
    case "slow":
      await wait(reply.ms);
      if (!response.destroyed) await writeReply(response, reply.then, requestId);
      return;
    case "cut":
      return cutOff(response, reply.afterBytes);
    case "events":
      return writeEvents(response, reply);
  }
}

function writeAnswer(response: ServerResponse, reply: AnswerReply, requestId: string): void {
  const { data, errors = [], extensions, headers = {} } = reply;
  const retryAfter = errors[0]?.details?.["retryAfter"];
  response.writeHead(reply.status ?? statusOf(reply), {
    "content-type": MODERN,
    "x-request-id": requestId,
    ...(data === null && retryAfter !== undefined && { "retry-after": String(retryAfter) }),
    ...headers,
  });
  const told = errors.map((error) => errorOf(error, requestId));
  response.end(JSON.stringify({ data, ...(told.length > 0 && { errors: told }), extensions }));
}

function statusOf({ data, errors = [] }: AnswerReply): number {
  const [first] = errors;
  if (!first) return 200;
  return data === null ? (STATUS[first.code] ?? 422) : 294;
}

const errorOf = ({ code, message = `Scripted: ${code}.`, path, details }: ScriptedError, requestId: string) => ({
  message,
  path,
  extensions: { code, requestId, ...details },
});

function cutOff(response: ServerResponse, afterBytes: number): void {
  if (afterBytes === 0) {
    response.socket?.destroy();
    return;
  }
  response.writeHead(200, { "content-type": MODERN });
  response.write(`{"data":${" ".repeat(afterBytes)}`, () => response.socket?.destroy());
}

function writeEvents(response: ServerResponse, { events, end }: Extract<Reply, { kind: "events" }>): void {
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
  response.write(":\n\n");
  for (const data of events) response.write(`event: next\ndata: ${JSON.stringify({ data })}\n\n`);
  if (end === "complete") response.end("event: complete\ndata:\n\n");
  if (end === "cut") response.write(":\n\n", () => response.socket?.destroy());
}
