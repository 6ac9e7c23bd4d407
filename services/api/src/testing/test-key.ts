import type pg from "pg";
import { issueApiKey } from "../access/api-key.ts";
import type { Viewer } from "../access/viewer.ts";

/** A real key with the scope of a viewer that a test made up. */
export async function issueTestKey(
  owner: pg.Client,
  { role, cityCodes, organisationCodes, projectCodes }: Viewer,
): Promise<string> {
  if (role === "PUBLIC") throw new Error("the public has no key");
  const [organisationCode] = organisationCodes;
  const [projectCode] = projectCodes;
  return issueApiKey(owner, {
    name: `test ${role}`,
    role,
    cityCodes,
    ...(organisationCode !== undefined && { organisationCode }),
    ...(projectCode !== undefined && { projectCode }),
    expiresAt: new Date(Date.now() + 3_600_000),
  });
}
