import { parseArgs } from "node:util";
import { WITHDRAWAL_REASON } from "../withdrawal-reason.ts";

export const PUBLISH_USAGE = `Usage: npm run publish-release -- [--as-of DAY] [--note TEXT] [--json]
       npm run publish-release -- --withdraw RELEASE --reason TEXT
  --as-of DAY         last day whose facts count, YYYY-MM-DD; today where it is left out
  --note TEXT         what readers are told of the release
  --json              print the result as JSON
  --withdraw RELEASE  take a release back, at once and for good
  --reason TEXT       why, for its readers, 10 to 500 characters`;

export type PublishArguments =
  | { readonly kind: "publish"; readonly asOf: string | null; readonly note: string | null; readonly json: boolean }
  | { readonly kind: "withdraw"; readonly release: string; readonly reason: string };

/** @returns what was asked for, or `null` where it is not how the command is used. */
export function readPublishArguments(args: readonly string[]): PublishArguments | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        "as-of": { type: "string" },
        note: { type: "string" },
        json: { type: "boolean" },
        withdraw: { type: "string" },
        reason: { type: "string" },
      },
    });
    const { "as-of": asOf, note, json, withdraw, reason } = values;
    if (withdraw === undefined) {
      if (reason !== undefined) return null;
      return { kind: "publish", asOf: asOf ?? null, note: note?.trim() || null, json: json ?? false };
    }
    const why = WITHDRAWAL_REASON.safeParse(reason);
    if (!why.success || [asOf, note, json].some((option) => option !== undefined)) return null;
    return { kind: "withdraw", release: withdraw, reason: why.data };
  } catch {
    return null;
  }
}
