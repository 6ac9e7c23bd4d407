import { finished } from "node:stream/promises";
import type { Client } from "pg";
import { from as copyFrom } from "pg-copy-streams";

/**
 * Sends batches of rows through COPY on one connection, one after the other. While the database
 * takes a batch in, the next is already being read; more than that never waits in memory.
 */
export class Copier {
  #sending: Promise<void> = Promise.resolve();

  constructor(private readonly client: Client) {}

  /** @param rows - Lines in the text form of COPY. */
  async send(target: string, rows: string): Promise<void> {
    await this.#sending;
    const stream = this.client.query(copyFrom(`copy ${target} from stdin`));
    this.#sending = finished(stream);
    this.#sending.catch(() => undefined); // whoever sends or finishes next is told
    stream.end(rows);
  }

  /** Waits until the database has everything. */
  async finish(): Promise<void> {
    await this.#sending;
  }
}
