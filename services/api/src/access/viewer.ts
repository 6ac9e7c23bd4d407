import type { Role } from "../generated/prisma/enums.ts";

/** Who asks: a role, and what that role reaches. Without a credential the role is PUBLIC. */
export interface Viewer {
  readonly role: Role | "PUBLIC";
  /** Names the credential in the audit: a key's id or `issuer#subject` of a token. */
  readonly actor: string;
  /** Display name of the credential; not a person's. */
  readonly name: string;
  /** Three-digit codes of the cities in scope. */
  readonly cityCodes: readonly string[];
  readonly organisationCodes: readonly string[];
  readonly projectCodes: readonly string[];
  readonly expiresAt: Date | null;
}

export const PUBLIC_VIEWER: Viewer = {
  role: "PUBLIC",
  actor: "public",
  name: "Public",
  cityCodes: [],
  organisationCodes: [],
  projectCodes: [],
  expiresAt: null,
};
