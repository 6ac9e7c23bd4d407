import type { ClientBase } from "pg";

/** Whatever takes statements: a connection, or a pool where each may go to another one. */
export type Queries = Pick<ClientBase, "query">;
