import { DeliveryError } from "../deliveries/delivery.errors.ts";

const MEMBER = /^\s*([a-z0-9-]+)\s*=\s*:([A-Za-z0-9+/]+={0,2}):\s*$/;

/**
 * The SHA-256 that a sender says the body has, RFC 9530: as `Content-Digest` or `Repr-Digest`, which mean the same where
 * a whole file is sent. Other algorithms are passed over.
 *
 * @returns base64; null where none was sent.
 * @throws {@link DeliveryError} BODY_UNREADABLE for a header that is not written right.
 */
export function announcedDigest(headers: Headers): string | null {
  const announced = ["content-digest", "repr-digest"].flatMap((name) => headers.get(name) ?? []);
  const members = announced.flatMap((header) => header.split(",")).map(readMember);
  return members.find(([algorithm]) => algorithm === "sha-256")?.[1] ?? null;
}

function readMember(member: string): readonly [algorithm: string, digest: string] {
  const [, algorithm, digest] = MEMBER.exec(member) ?? [];
  if (algorithm !== undefined && digest !== undefined) return [algorithm, digest];
  throw new DeliveryError("BODY_UNREADABLE", "A digest is written `sha-256=:<base64>:`.");
}
