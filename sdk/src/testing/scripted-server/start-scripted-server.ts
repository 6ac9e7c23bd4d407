import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { refusal } from "./replies.ts";
import { playing, type Script, type ScriptedRequest } from "./script.ts";
import { writeReply } from "./write-reply.ts";

/** A server that does what a script says, for tests of whatever talks to the service. */
export interface ScriptedServer {
  /** Give it to `createClient`. */
  readonly url: string;
  /** What came in so far, oldest first. */
  readonly requests: readonly ScriptedRequest[];
  /** Cuts whatever is open, and stops. */
  close(): Promise<void>;
}

/**
 * Starts a server on a port of its own that answers GraphQL over HTTP by a script, faults included. It says that it
 * is ready at `/health/ready`, which is no step of the script.
 *
 * @example
 * const server = await startScriptedServer([throttled(1), answer({ cities: [] })]);
 * const client = createClient({ url: server.url });
 */
export async function startScriptedServer(script: Script): Promise<ScriptedServer> {
  const requests: ScriptedRequest[] = [];
  const play = playing(script);
  const server = createServer(async (incoming, response) => {
    if (incoming.url === "/health/ready") return void response.end("ready\n");
    const request = await read(incoming);
    requests.push(request);
    const requestId = String(request.headers["x-request-id"] ?? `scripted-${requests.length}`);
    await writeReply(response, play(request) ?? unscripted(request), requestId);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    requests,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

const unscripted = ({ operationName }: ScriptedRequest) =>
  refusal("BAD_USER_INPUT", {
    missing: `The script has no reply for the operation ${operationName ?? "without a name"}.`,
  });

async function read(incoming: IncomingMessage): Promise<ScriptedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const body: Partial<ScriptedRequest> = JSON.parse(Buffer.concat(chunks).toString("utf8") || "{}");
  const { operationName, query, documentId, variables = {} } = body;
  return { operationName, query, documentId, variables, headers: incoming.headers };
}
