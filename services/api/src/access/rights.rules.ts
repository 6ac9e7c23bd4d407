import type { Viewer } from "./viewer.ts";

/** What a rule on a type or field may ask for. A field without a rule answers to nobody. */
export interface Rights {
  /** Anybody, without a credential. */
  readonly public: boolean;
  /** Anybody with a valid credential. */
  readonly signedIn: boolean;
  /** Roles that may read rows of people, within their scope. */
  readonly people: boolean;
  /** Stewards: sensitive answers, each reading with its reason. */
  readonly sensitive: boolean;
  /** Admin: the audit. */
  readonly audit: boolean;
  /** Roles that may ask for exact figures, within their scope. */
  readonly exact: boolean;
  /** Admin: releases. */
  readonly publish: boolean;
  /** Coordinators, for their own projects, and admin: dashboards. */
  readonly dashboards: boolean;
}

export const RIGHT_NAMES = [
  "public",
  "signedIn",
  "people",
  "sensitive",
  "audit",
  "exact",
  "publish",
  "dashboards",
] as const satisfies (keyof Rights)[];

export function rightsOf({ role }: Viewer): Rights {
  return {
    public: true,
    signedIn: role !== "PUBLIC",
    people: role === "ANALYST" || role === "STEWARD" || role === "PARTNER",
    sensitive: role === "STEWARD",
    audit: role === "ADMIN",
    exact: role === "ANALYST" || role === "STEWARD" || role === "COORDINATOR" || role === "PARTNER",
    publish: role === "ADMIN",
    dashboards: role === "COORDINATOR" || role === "ADMIN",
  };
}

/** The scope that the database enforces, as the three arguments of `app_set_scope`. */
export interface RowScope {
  readonly cities: string;
  readonly organisations: string;
  readonly rights: string;
}

/** Only what an operation needs: sensitive answers stay closed in a transaction that does not ask for them. */
export function rowScopeOf(viewer: Viewer, asksSensitive: boolean): RowScope {
  const rights = rightsOf(viewer);
  const granted = [rights.sensitive && asksSensitive ? "sensitive" : "", rights.audit ? "audit" : ""];
  return {
    cities: rights.people ? viewer.cityCodes.join(",") : "",
    organisations: rights.people ? viewer.organisationCodes.join(",") : "",
    rights: granted.filter((right) => right !== "").join(","),
  };
}
