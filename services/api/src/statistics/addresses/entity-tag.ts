import { createHash } from "node:crypto";
import type { ReleaseHead } from "../releases/release-head.ts";
import type { Audience } from "../tables/answer-questions.ts";
import type { AddressRequest } from "./address-request.ts";

/** To be raised whenever the same figures are written differently. */
const WRITING = 2;

/**
 * Names the bytes that a request is answered with, before they are made: what a release answers never changes, so it
 * depends on the release, the question, whom it is for, and how it is written.
 */
export function entityTag(
  { question, format, writing }: AddressRequest,
  release: Pick<ReleaseHead, "code" | "checksum">,
  audience: Audience,
): string {
  const parts = [WRITING, release.code, release.checksum, question, audience, format, writing];
  return `"${createHash("sha256").update(JSON.stringify(parts)).digest("base64url")}"`;
}

/** Whether a client has these bytes already, by its If-None-Match. */
export const hasTag = (header: string | null, tag: string): boolean =>
  header?.split(",").some((one) => one.trim().replace(/^W\//, "") === tag) ?? false;
