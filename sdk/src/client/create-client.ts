import type { Client as UrqlClient } from "@urql/core";
import { createLive, type Live } from "./live/create-live.ts";
import { createOperations, type Operations } from "./operations/operations.ts";
import type { ClientOptions } from "./transport/client-options.ts";
import { connect } from "./transport/connect.ts";
import { createTransport } from "./transport/create-transport.ts";
import type { CallOptions, Result } from "./transport/transport.ts";
import type { TypedDocument } from "./transport/typed-document.ts";
import { wholeData } from "./transport/whole-data.ts";

/** Variables and options of a call; variables may be left out where none is required. */
type CallArguments<Variables, Options> =
  Record<never, never> extends Variables
    ? [variables?: Variables, options?: Options]
    : [variables: Variables, options?: Options];

/** The typed client of one service. */
export interface Client extends Operations {
  /** Root of the service, with a slash at the end. */
  readonly url: string;
  /** What can be followed as it happens. */
  readonly live: Live;
  /** The urql client below, for React and other bindings; it renews, retries and times out as the rest does. */
  readonly urql: UrqlClient;
  /**
   * Asks a document of your own, and gives all of its data or none.
   *
   * @throws `PartialDataError` if a part is missing; it holds what came.
   * @throws {@link ClientError} if nothing came.
   * @example
   * const { cities } = await client.query(CitiesDocument, { first: 6 });
   */
  query<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    ...rest: CallArguments<Variables, CallOptions>
  ): Promise<Data>;
  /**
   * The same, and takes a part where not everything could be answered: `data` beside `errors`.
   *
   * @throws {@link ClientError} if nothing came.
   */
  queryPartial<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    ...rest: CallArguments<Variables, CallOptions>
  ): Promise<Result<Data>>;
  /** Gives up whatever is under way; later calls fail with `CLIENT_CLOSED`. */
  close(): void;
}

/**
 * Makes a client of a service. Nothing is sent before the first call.
 *
 * @throws `ClientOptionsError` if an option cannot work.
 * @throws `SecretInBrowserError` if `credential` is a machine's key and this is a browser.
 * @example
 * const client = createClient({ url: "http://localhost:4000" });
 */
export function createClient(options: ClientOptions): Client {
  const connection = connect(options);
  const transport = createTransport(connection);
  const { url, urql, ways, close } = connection;
  return {
    ...createOperations(transport),
    url,
    urql,
    live: createLive(transport, ways),
    query: async (document, ...rest) => wholeData(await transport.request(document, ...argumentsOf(rest))),
    queryPartial: (document, ...rest) => transport.request(document, ...argumentsOf(rest)),
    close,
  };
}

// Variables may be left out only where an empty object is right for them, as the type of the arguments says.
const argumentsOf = <Variables>([variables, options]: CallArguments<Variables, CallOptions>) =>
  [(variables ?? {}) as Variables, options] as const;
