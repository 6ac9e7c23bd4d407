import { z } from "zod";

export const WITHDRAWAL_REASON = z
  .string()
  .trim()
  .min(10, "`reason` takes 10 characters or more.")
  .max(500, "`reason` takes 500 characters at most.");
