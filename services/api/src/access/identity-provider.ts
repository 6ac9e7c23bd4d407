import { z } from "zod";
import { Role } from "../generated/prisma/enums.ts";

const grant = z.strictObject({
  role: z.enum(Role),
  cityCodes: z.array(z.string().regex(/^[0-9]{3}$/)).default([]),
  organisationCode: z.string().optional(),
  projectCode: z.string().optional(),
});

/**
 * One trusted issuer of access tokens, usually a city's own. Which value of which claim gives which
 * grant is reviewed configuration; a token that carries none of them gets nothing.
 */
const identityProvider = z.strictObject({
  issuer: z.url(),
  audience: z.string().min(1),
  jwksUri: z.url(),
  claim: z.string().min(1).default("roles"),
  grants: z.record(z.string(), grant),
});

export const identityProviders = z.array(identityProvider);
export type IdentityProvider = z.infer<typeof identityProvider>;
export type TokenGrant = z.infer<typeof grant>;
