import type { ExactScope } from "../statistics/tables/answer-questions.ts";
import { rightsOf } from "./rights.rules.ts";
import type { Viewer } from "./viewer.ts";

/**
 * Whose rows a viewer may have counted exactly: those of the own cities, projects or organisations.
 *
 * @returns null for whom there are no exact figures, be it for the role or because it reaches nothing.
 */
export function exactScopeOf(viewer: Viewer): ExactScope | null {
  if (!rightsOf(viewer).exact) return null;
  const { role, cityCodes, projectCodes, organisationCodes } = viewer;
  const reach = {
    cities: role === "ANALYST" || role === "STEWARD" ? cityCodes : [],
    projects: role === "COORDINATOR" ? projectCodes : [],
    organisations: role === "PARTNER" ? organisationCodes : [],
  };
  const isEmpty = Object.values(reach).every((codes) => codes.length === 0);
  return isEmpty ? null : reach; // an empty list would mean no restriction to whoever counts
}
