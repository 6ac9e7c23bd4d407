import { ClientOptionsError } from "../errors/client-state-errors.ts";

/** Where a service is. */
export interface ServiceUrls {
  /** With a slash at the end. */
  readonly root: string;
  readonly graph: string;
}

/**
 * The addresses of a service, from its root or from that of its graph.
 *
 * @throws {@link ClientOptionsError} if it is no address of HTTP.
 */
export function serviceUrls(address: string): ServiceUrls {
  const page: unknown = Reflect.get(globalThis, "location");
  const base = typeof page === "object" && page !== null ? String(Reflect.get(page, "href")) : undefined;
  if (!URL.canParse(address, base)) throw refusal(address);
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "")
    throw refusal(`${url.protocol}//…`);
  const path = url.pathname.replace(/\/?(graphql)?\/?$/, "/");
  const root = `${url.origin}${path}`;
  return { root, graph: `${root}graphql` };
}

const refusal = (address: string) =>
  new ClientOptionsError(
    `\`url\` takes the address of the service, such as https://digipoint.example/, without user or password; ${JSON.stringify(address)} is none.`,
  );
