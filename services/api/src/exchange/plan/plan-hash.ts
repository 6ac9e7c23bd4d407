import { createHash } from "node:crypto";
import type { StagedFile, TableChanges } from "../import-report.ts";
import { RULE_SET } from "./rule-set.ts";

interface Plan {
  readonly asOf: string;
  readonly files: readonly StagedFile[];
  readonly changes: readonly TableChanges[];
  /** Of every table, what {@link planDigest} made of its rows. */
  readonly digests: readonly (readonly [table: string, digest: string])[];
}

/** Stands for a plan: the files, the day and the rules it was made by, and the rows that it would write. SHA-256 in hex. */
export const planHash = ({ asOf, files, changes, digests }: Plan): string =>
  createHash("sha256")
    .update(
      JSON.stringify([
        "plan:1",
        asOf,
        RULE_SET,
        files.map(({ file, sha256 }) => [file, sha256]).sort(),
        changes.map(({ table, inserted, updated, unchanged }) => [table, inserted, updated, unchanged]),
        digests,
      ]),
    )
    .digest("hex");
