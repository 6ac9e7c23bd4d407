import { z } from "zod";

/** A code as filters take it; what no code looks like never reaches the database. */
export const CODE = z.string().regex(/^[\w.-]{1,64}$/, "A code is letters, digits, `.`, `_` or `-`, 64 at most.");

export const LEVEL = z.int().min(0, "An education level is 0 to 8.").max(8, "An education level is 0 to 8.");
