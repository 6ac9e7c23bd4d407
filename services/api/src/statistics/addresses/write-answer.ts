import { csvwMetadata, FormatError, writeTable } from "@digipoint/sdk/formats";
import type { Pool } from "pg";
import { GraphError } from "../../graph/errors.ts";
import type { Answer } from "../answers/answer.ts";
import { exchangeTable } from "../answers/exchange-table.ts";
import { addressOf } from "../answers/question-address.ts";
import { CSV_DESCRIPTION } from "./address-path.ts";
import type { AddressRequest } from "./address-request.ts";

/**
 * A whole table as bytes of the format that was asked for, before the first of them leaves.
 *
 * @throws {@link GraphError} NOT_ACCEPTABLE where the format cannot say the table.
 */
export async function writeAnswer(
  answer: Answer,
  { format, writing }: Pick<AddressRequest, "format" | "writing">,
  aggregate: Pool,
): Promise<Uint8Array<ArrayBuffer>> {
  const table = await exchangeTable(answer, aggregate);
  try {
    if (format !== CSV_DESCRIPTION) return new Uint8Array(await writeTable(table, format, writing));
    const url = addressOf(answer.table.question, "csv", { ...writing });
    return new Uint8Array(csvwMetadata(table, { ...writing, url }));
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    throw new GraphError("NOT_ACCEPTABLE", error.message, { path: "format", nearest: [] });
  }
}
