import type { WriteOptions } from "@digipoint/sdk/formats";
import type { AddressFormat } from "../answers/question-address.ts";

export const SEPARATORS = ["comma", "semicolon", "tab"] as const satisfies WriteOptions["separator"][];
export const DECIMALS = ["comma", "point"] as const satisfies WriteOptions["decimal"][];
export const ENCODINGS = ["utf-8", "windows-1252"] as const satisfies WriteOptions["encoding"][];

/** Which formats take a parameter that says how a file is written; all others take it not. */
export const FORMATS_THAT_TAKE: Readonly<Record<string, readonly AddressFormat[]>> = {
  separator: ["csv", "csv-metadata.json"],
  decimal: ["csv", "csv-metadata.json"],
  encoding: ["px"],
};
