import type { DeliveryFile } from "./delivery/find-files.ts";
import type { Header } from "./delivery/read-header.ts";
import type { ImportProgress, ImportRequest } from "./import-request.ts";
import type { Problem } from "./problems/problem.ts";

/** A delivery as far as it is known before its rows are read. */
export interface Delivery {
  readonly files: readonly { readonly file: DeliveryFile; readonly header: Header }[];
  /** Files and columns that are not what they should be; where there are any, no row is read. */
  readonly problems: readonly Problem[];
}

export interface ImportOrder {
  readonly sender: ImportRequest["sender"] | undefined;
  readonly reach: ImportRequest["reach"] | undefined;
  readonly plan: ImportRequest["plan"] | undefined;
  readonly beforeCommit: ImportRequest["beforeCommit"] | undefined;
  readonly requestId: string;
  readonly recordKeySecret: string;
  readonly asOf: string;
  readonly dryRun: boolean;
  readonly reportTo: string | undefined;
  /** Told of every step; may throw to stop. */
  readonly onProgress: (progress: Partial<ImportProgress>) => void;
}
