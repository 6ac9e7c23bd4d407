import type { Passport } from "@digipoint/sdk/model";
import type { Pool } from "pg";
import type { Answer } from "./answer.ts";
import { passportOf } from "./passport.ts";
import { addressOf } from "./question-address.ts";

/** The passport of an answer as every format writes it. */
export async function exchangePassport(answer: Answer, aggregate: Pool): Promise<Passport> {
  const { measure: _said, addressed, publishedAt, ...passport } = await passportOf(answer, aggregate);
  return {
    ...passport,
    agency: "DIGIPOINT",
    publishedAt: publishedAt?.toISOString() ?? null,
    address: addressed && addressOf(addressed, "json"),
  };
}
