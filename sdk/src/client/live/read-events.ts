import { createParser, type EventSourceMessage } from "eventsource-parser";
import { BadResponseError, NetworkError } from "../errors/connection-errors.ts";
import type { Answer } from "../exchanges/call.ts";
import { bodyIn, readAnswer } from "../exchanges/read-answer.ts";

/** The service says something every few seconds; whoever hears nothing for so long is no longer connected. */
const SILENCE_MS = 60_000;

export const isEventStream = ({ headers }: Response): boolean =>
  headers.get("content-type")?.startsWith("text/event-stream") ?? false;

/**
 * The answers of one connection of server-sent events, until the service says that there are no more.
 *
 * @throws {@link NetworkError} if the connection ends before that.
 */
export async function* readEvents(
  response: Response,
  requestId: string,
  signal: AbortSignal,
  silenceMs = SILENCE_MS,
): AsyncGenerator<Answer> {
  const { status, headers, body } = response;
  const id = headers.get("x-request-id") ?? requestId;
  if (body === null || !isEventStream(response)) {
    yield await readAnswer(response, requestId, signal); // refused before anything could be followed
    return;
  }
  for await (const { event, data } of messagesOf(body, id, silenceMs)) {
    if (event === "complete") return;
    if (event !== "next") continue;
    const answer = bodyIn(data);
    if (!answer) throw new BadResponseError("An event holds no GraphQL.", status, { requestId: id });
    yield { ...answer, status, headers, requestId: id };
  }
  throw new NetworkError("The connection ended.", { requestId: id });
}

async function* messagesOf(body: ReadableStream<Uint8Array>, requestId: string, silenceMs: number) {
  const told: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (message) => told.push(message) });
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  try {
    while (true) {
      const { done, value } = await within(silenceMs, reader.read()).catch((cause: unknown) => {
        throw new NetworkError("The connection was cut.", { requestId, cause });
      });
      if (done) return;
      parser.feed(value);
      yield* told.splice(0);
    }
  } finally {
    void reader.cancel().catch(() => undefined); // already cut
  }
}

async function within<Value>(ms: number, promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`Nothing came for ${ms} ms.`)), ms);
  });
  return Promise.race([promise, over]).finally(() => clearTimeout(timer));
}
