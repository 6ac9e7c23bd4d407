const CONNECTION_LOST = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND", "EHOSTUNREACH"]);
const PRISMA_CODES = new Set(["P1001", "P1002", "P1008", "P1017", "P2024", "P2037"]);
const SQLSTATES = /^(08...|57P0[1-5]|53300|58000)$/;
const ADAPTER_KINDS = new Set(["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TooManyConnections"]);
const MESSAGES =
  /timeout exceeded when trying to connect|Connection terminated|connection error and is not queryable|connection.*(closed|ended)|Unable to start a transaction/i;

/** Whether an error says that the database is away or full, rather than that something is wrong. */
export function isDatabaseUnavailable(error: unknown): boolean {
  return chainOf(error).some(({ code, kind, message }) => {
    const known =
      typeof code === "string" && (CONNECTION_LOST.has(code) || PRISMA_CODES.has(code) || SQLSTATES.test(code));
    return (
      known ||
      (typeof kind === "string" && ADAPTER_KINDS.has(kind)) ||
      (typeof message === "string" && MESSAGES.test(message))
    );
  });
}

/** Whether a statement or a transaction was ended because it took too long. */
export function isTimeout(error: unknown): boolean {
  return chainOf(error).some(
    ({ code, message }) =>
      code === "57014" ||
      (typeof message === "string" && /expired transaction|Transaction already closed/i.test(message)),
  );
}

interface Fault {
  readonly code?: unknown;
  readonly kind?: unknown;
  readonly message?: unknown;
}

/** The error and what caused it, in the several ways that drivers say so. */
function chainOf(error: unknown, depth = 0): readonly Fault[] {
  if (typeof error !== "object" || error === null || depth > 6) return [];
  const { cause, originalError, meta, errors } = error as Record<string, unknown>;
  const driverError = typeof meta === "object" && meta !== null ? Reflect.get(meta, "driverAdapterError") : undefined;
  const nested = [cause, originalError, driverError, ...(Array.isArray(errors) ? errors : [])];
  return [error as Fault, ...nested.flatMap((inner) => chainOf(inner, depth + 1))];
}
