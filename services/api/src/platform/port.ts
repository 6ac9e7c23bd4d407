import { once } from "node:events";
import { createServer, type Server } from "node:net";
import { StartError } from "./start-error.ts";

/** Fails at once, before any long work, where the port cannot be had. */
export async function claimPort(host: string, port: number): Promise<void> {
  const probe = createServer();
  await listen(probe, host, port);
  probe.close();
  await once(probe, "close");
}

/** @throws {@link StartError} where the port is taken or not allowed. */
export async function listen(server: Server, host: string, port: number): Promise<string> {
  try {
    server.listen(port, host);
    await once(server, "listening");
  } catch (cause) {
    throw new StartError(explain(cause, host, port), { cause });
  }
  const address = server.address();
  const actual = typeof address === "object" && address !== null ? address.port : port;
  return `http://${host === "0.0.0.0" || host === "127.0.0.1" ? "localhost" : host}:${actual}`;
}

function explain(cause: unknown, host: string, port: number): string {
  const code = cause instanceof Error ? Reflect.get(cause, "code") : undefined;
  if (code === "EADDRINUSE") return `Port ${port} is in use by another program; stop it or set PORT to a free one.`;
  if (code === "EACCES") return `Port ${port} may not be opened by this user; set PORT to one above 1023.`;
  return `The service cannot listen on ${host}:${port}; check HOST and PORT.`;
}
