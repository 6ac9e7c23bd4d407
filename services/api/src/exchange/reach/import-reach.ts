import type { Viewer } from "../../access/viewer.ts";

/**
 * What a sender's own rows are told by. `organisation`: rows in its name, its pathways and practices. `city`: corrections
 * of people's rows that the city has. `project`: targets and evaluation.
 */
export type ReachKind = "organisation" | "city" | "project";

/** Which rows a delivery may bring. Without one it may bring any: that is the operator's own command. */
export interface ImportReach {
  readonly kind: ReachKind;
  /** Codes of the organisations, cities or projects; at least one. */
  readonly codes: readonly string[];
}

/** The rows that somebody may send; null for who may send none. */
export function reachOf({ role, organisationCodes, cityCodes, projectCodes }: Viewer): ImportReach | null {
  const reach = { PARTNER: organisationCodes, STEWARD: cityCodes, COORDINATOR: projectCodes };
  const kind = { PARTNER: "organisation", STEWARD: "city", COORDINATOR: "project" } as const;
  if (role !== "PARTNER" && role !== "STEWARD" && role !== "COORDINATOR") return null;
  const codes = reach[role];
  return codes.length === 0 ? null : { kind: kind[role], codes };
}
