import type { Localised } from "../../model/index.ts";
import type { CallOptions } from "../transport/transport.ts";

/** Who may open a dashboard: everybody, or those with a credential. */
export type DashboardAudience = "PUBLIC" | "SIGNED_IN";

/** A version of a dashboard, as its publishers see it. */
export interface DashboardVersion {
  /** The `id` of its definition. */
  readonly code: string;
  /** Semantic version of its definition. */
  readonly version: string;
  /** `DRAFT` can change, `PUBLISHED` is shown, `RETIRED` is over for good. */
  readonly status: "DRAFT" | "PUBLISHED" | "RETIRED";
  readonly audience: DashboardAudience;
  readonly title: Localised;
  /** ISO 8601, in UTC; null for a draft. */
  readonly publishedAt: string | null;
}

/** A dashboard as it is to be saved. */
export interface DashboardDraft {
  /** A report, as `defineReport` of `/reporting` makes it. */
  readonly definition: { readonly id: string; readonly version: string };
  /** Code of the project that answers for it. */
  readonly project: string;
  readonly audience: DashboardAudience;
  /** Origins of the pages that may show it, such as `https://intra.example.fi`. */
  readonly allowedOrigins: readonly string[];
  /** Codes that no reader can change, by name of the parameter. */
  readonly lockedParameters?: Readonly<Record<string, string>> | undefined;
}

/** Which version of which dashboard. */
export type DashboardKey = Pick<DashboardVersion, "code" | "version">;

/** Publishing of reports as dashboards; for coordinators, in their own projects, and admin. */
export interface Dashboards {
  /** Every version that the credential may see, by code, newest first, at most 100. @throws {@link ClientError} */
  list(options?: CallOptions): Promise<readonly DashboardVersion[]>;
  /**
   * Saves a draft, in place of the draft with its version. The service builds it with every choice first.
   *
   * @throws `DashboardRefusedError` with all that is wrong, each with its place.
   * @throws {@link ClientError} for whatever else a call can meet.
   */
  save(draft: DashboardDraft, options?: CallOptions): Promise<DashboardVersion>;
  /** Publishes a draft, which never changes from then on. @throws `DashboardRefusedError`, {@link ClientError} */
  publish(key: DashboardKey, options?: CallOptions): Promise<DashboardVersion>;
  /**
   * Retires what is published, at once and for good.
   *
   * @param order - With the reason, 10 to 500 characters, which stays for ever.
   * @throws `DashboardRefusedError`, {@link ClientError}
   */
  retire(order: DashboardKey & { readonly reason: string }, options?: CallOptions): Promise<DashboardVersion>;
}

/** Something that is wrong with a change of a dashboard. */
export interface DashboardProblem {
  /** Where, from the outside in: `input`, `definition`, `blocks`, `2`. */
  readonly path: readonly string[];
  /** Such as `DEFINITION_REFUSED`. */
  readonly code: string;
  /** What is wrong and what would be right. */
  readonly message: string;
}
