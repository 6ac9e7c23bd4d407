import type { Reply } from "./reply.ts";

/** One request as it came in. */
export interface ScriptedRequest {
  readonly operationName: string | undefined;
  readonly query: string | undefined;
  readonly documentId: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** What one request gets: a reply, or one made from the request. */
export type ScriptedReply = Reply | ((request: ScriptedRequest) => Reply);

/**
 * Replies in order of the requests, or by name of the operation, each in order. The last one is given again to
 * whatever comes after it.
 */
export type Script =
  | readonly [ScriptedReply, ...ScriptedReply[]]
  | Readonly<Record<string, readonly [ScriptedReply, ...ScriptedReply[]]>>;

/** Walks through a script. @returns Undefined for an operation that the script does not know. */
export function playing(script: Script): (request: ScriptedRequest) => Reply | undefined {
  const places = new Map<string, number>();
  return (request) => {
    const name = request.operationName ?? "";
    const isList = Array.isArray(script);
    const replies = isList ? script : (script as Readonly<Record<string, readonly ScriptedReply[]>>)[name];
    if (!replies) return undefined;
    const key = isList ? "" : name;
    const place = places.get(key) ?? 0;
    places.set(key, place + 1);
    const reply: ScriptedReply | undefined = replies[Math.min(place, replies.length - 1)];
    return typeof reply === "function" ? reply(request) : reply;
  };
}
